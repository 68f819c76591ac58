import { languageOf } from '$lib/i18n/language.js';
import { figureData } from '$lib/ui/figure-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => figureData(url, languageOf(params.lang), params.figure);

import { languageOf } from '$lib/i18n/language.js';
import { needData } from '$lib/ui/need-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => needData(url, languageOf(params.lang));

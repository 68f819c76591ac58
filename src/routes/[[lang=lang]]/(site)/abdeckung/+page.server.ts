import { languageOf } from '$lib/i18n/language.js';
import { coverageData } from '$lib/ui/coverage-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => coverageData(url, languageOf(params.lang));

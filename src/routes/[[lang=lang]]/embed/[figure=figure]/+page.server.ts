import { languageOf } from '$lib/i18n/language.js';
import { pageData } from '$lib/ui/page-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => pageData(url, languageOf(params.lang));

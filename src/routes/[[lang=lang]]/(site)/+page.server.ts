import { de } from '$lib/i18n/atlas/de.js';
import { en } from '$lib/i18n/atlas/en.js';
import { languageOf } from '$lib/i18n/language.js';
import { pageData } from '$lib/ui/page-data.server.js';
import type { PageServerLoad } from './$types.js';

/** What never changes on the page: no script has to carry it. */
const WORDS = { de, en };

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	return { ...(await pageData(url, language)), ...WORDS[language] };
};

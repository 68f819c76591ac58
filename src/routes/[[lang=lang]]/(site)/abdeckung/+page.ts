import { loadCoverageMessages } from '$lib/i18n/coverage/load.js';
import { languageOf } from '$lib/i18n/language.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadCoverageMessages(languageOf(params.lang))
});

import { loadCentreMessages } from '$lib/i18n/centre/load.js';
import { languageOf } from '$lib/i18n/language.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadCentreMessages(languageOf(params.lang))
});

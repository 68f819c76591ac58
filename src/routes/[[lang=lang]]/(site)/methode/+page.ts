import { languageOf } from '$lib/i18n/language.js';
import { loadMethodWords } from '$lib/i18n/method/load.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadMethodWords(languageOf(params.lang))
});

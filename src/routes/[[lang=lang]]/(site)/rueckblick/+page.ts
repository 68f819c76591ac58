import { languageOf } from '$lib/i18n/language.js';
import { loadReviewWords } from '$lib/i18n/review/load.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadReviewWords(languageOf(params.lang))
});

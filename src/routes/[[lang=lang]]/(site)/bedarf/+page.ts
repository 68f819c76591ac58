import { languageOf } from '$lib/i18n/language.js';
import { loadNeedMessages } from '$lib/i18n/need/load.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadNeedMessages(languageOf(params.lang))
});

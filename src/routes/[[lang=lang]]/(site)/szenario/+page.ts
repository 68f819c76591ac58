import { languageOf } from '$lib/i18n/language.js';
import { loadScenarioMessages } from '$lib/i18n/scenario/load.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	words: await loadScenarioMessages(languageOf(params.lang))
});

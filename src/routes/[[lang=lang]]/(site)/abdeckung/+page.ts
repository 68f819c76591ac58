import { loadCoverageMessages } from '$lib/i18n/coverage/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadAtlas } from '$lib/ui/load-atlas.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => {
	const language = languageOf(params.lang);
	const [atlas, words] = await Promise.all([loadAtlas(language), loadCoverageMessages(language)]);
	return { ...data, atlas, words };
};

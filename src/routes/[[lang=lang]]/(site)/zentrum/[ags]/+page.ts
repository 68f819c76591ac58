import { loadCentreMessages } from '$lib/i18n/centre/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadAtlas } from '$lib/ui/load-atlas.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => {
	const language = languageOf(params.lang);
	const [atlas, words] = await Promise.all([loadAtlas(language), loadCentreMessages(language)]);
	return { ...data, atlas, words };
};

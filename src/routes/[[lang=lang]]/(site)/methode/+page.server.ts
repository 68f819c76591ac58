import { languageOf } from '$lib/i18n/language.js';
import { methodData } from '$lib/ui/method-data.server.js';
import { wholeStateData } from '$lib/ui/whole-state.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	return { ...(await wholeStateData(url, language)), ...(await methodData(language)) };
};

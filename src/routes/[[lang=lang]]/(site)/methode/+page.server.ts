import { languageOf } from '$lib/i18n/language.js';
import { methodData } from '$lib/ui/method-data.server.js';
import { viewData } from '$lib/ui/page-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	return { problems: viewData(url, language).problems, ...(await methodData(language)) };
};

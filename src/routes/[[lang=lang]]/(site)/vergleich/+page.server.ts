import { redirect } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/language.js';
import { pagePath } from '$lib/i18n/site-pages.js';
import { compareData, queryOfForm } from '$lib/ui/compare-data.server.js';
import type { PageServerLoad } from './$types.js';

const SEE_OTHER = 303;

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	const query = await queryOfForm(url, language);
	if (query !== null) redirect(SEE_OTHER, pagePath(language, 'compare', query));
	return compareData(url, language);
};

import { error } from '@sveltejs/kit';
import { dossierOf } from '$lib/data/dossier-store.js';
import { languageOf } from '$lib/i18n/language.js';
import { viewData } from '$lib/ui/page-data.server.js';
import { claimsAbout } from '$lib/ui/review-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	const dossier = dossierOf(params.ags, language);
	if (!dossier) error(404, `no centre has the key ${params.ags}; expected one of the 54, such as 05913`);
	return { ...viewData(url, language), dossier, claims: await claimsAbout(params.ags, language) };
};

import { error } from '@sveltejs/kit';
import { dossierOf } from '$lib/data/dossier-store.js';
import { languageOf } from '$lib/i18n/language.js';
import { notFoundAt } from '$lib/ui/error-page.server.js';
import { viewData } from '$lib/ui/page-data.server.js';
import { claimsAbout } from '$lib/ui/review-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ url, params }) => {
	const language = languageOf(params.lang);
	const dossier = dossierOf(params.ags, language);
	if (!dossier) {
		const message = `no centre has the key ${params.ags}; expected one of the 54, such as 05913`;
		error(404, { message, page: await notFoundAt(url) });
	}
	return { ...viewData(url, language), dossier, claims: await claimsAbout(params.ags, language) };
};

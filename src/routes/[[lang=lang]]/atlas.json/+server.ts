import { dev, version } from '$app/environment';
import { json } from '@sveltejs/kit';
import { atlases } from '$lib/data/bundled.js';
import { languageOf } from '$lib/i18n/language.js';
import type { RequestHandler } from './$types.js';

/** The compact result of the queries, which all pages of a language work on. Kept for good by who names this build. */
export const GET: RequestHandler = ({ params, url }) => {
	const isThisBuild = !dev && url.searchParams.get('v') === version;
	const headers = { 'Cache-Control': isThisBuild ? 'public, max-age=31536000' : 'no-store' };
	return json(atlases[languageOf(params.lang)], { headers });
};

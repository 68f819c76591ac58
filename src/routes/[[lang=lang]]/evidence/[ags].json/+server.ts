import { error, json } from '@sveltejs/kit';
import { evidenceOf } from '$lib/data/evidence-store.js';
import { languageOf } from '$lib/i18n/language.js';
import type { RequestHandler } from './$types.js';

/** The facts about one centre with their sources, for the detail panel. */
export const GET: RequestHandler = ({ params }) => {
	const evidence = evidenceOf(params.ags, languageOf(params.lang));
	if (!evidence) error(404, `no centre has the key ${params.ags}; expected one of the 54, such as 05913`);
	return json(evidence, { headers: { 'Cache-Control': 'public, max-age=3600' } });
};

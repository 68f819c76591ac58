import { dev } from '$app/environment';
import { json } from '@sveltejs/kit';
import { atlases } from '$lib/data/bundled.js';
import { languageOf } from '$lib/i18n/language.js';
import type { RequestHandler } from './$types.js';

const CACHE_CONTROL = dev ? 'no-store' : 'public, max-age=31536000';

/** The compact result of the queries, which all pages of a language work on. */
export const GET: RequestHandler = ({ params }) =>
	json(atlases[languageOf(params.lang)], { headers: { 'Cache-Control': CACHE_CONTROL } });

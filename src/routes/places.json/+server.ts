import { json } from '@sveltejs/kit';
import { municipalities } from '$lib/data/municipality-store.js';

/** The 396 municipalities for the search field and the finest map, loaded when one of them is used. */
export const GET = () => json(municipalities, { headers: { 'Cache-Control': 'public, max-age=3600' } });

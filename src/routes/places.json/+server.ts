import { json } from '@sveltejs/kit';
import { tables } from '$lib/data/bundled.js';
import { municipalityPlaces } from '$lib/data/queries/places.js';

const places = municipalityPlaces(tables);

/** The 396 municipalities for the search field and the finest map, loaded when one of them is used. */
export const GET = () => json(places, { headers: { 'Cache-Control': 'public, max-age=3600' } });

import { tables } from './bundled.js';
import { municipalityPlaces } from './queries/places.js';

/** The 396 municipalities with their centre, by name: queried once. Never import this in the browser. */
export const municipalities = municipalityPlaces(tables);

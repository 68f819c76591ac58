import { atlases } from '$lib/data/bundled.js';
import { municipalities } from '$lib/data/municipality-store.js';
import { findableIn } from '$lib/view/find-place.js';

/** All that a search, or an address that is not there, may mean. Names of places are the same in both languages. */
export const findable = findableIn(atlases.de.centres, municipalities);

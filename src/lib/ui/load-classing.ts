import type { Language } from '$lib/data/atlas.js';
import { hasNumbers } from '$lib/view/classing.js';
import type { View } from '$lib/view/view.js';
import type { classing } from './classing-de.js';

/** The choice of classes: its code, the parts of the map that it needs, and its words. */
export type Classing = typeof classing;

/** Loads the choice of classes: most readers look at years first, and need none. @throws if it cannot be loaded */
export async function loadClassing(language: Language): Promise<Classing> {
	return (await (language === 'de' ? import('./classing-de.js') : import('./classing-en.js'))).classing;
}

/** The choice of classes for a page that begins with this view, if it shows one. */
export async function firstClassing(view: View, language: Language): Promise<Classing | null> {
	return hasNumbers(view) ? loadClassing(language) : null;
}

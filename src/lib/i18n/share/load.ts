import type { Language } from '$lib/data/atlas.js';
import type { ShareMessages } from './de.js';

/** The words of the menu of a figure, in one language. */
export async function loadShareMessages(language: Language): Promise<ShareMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

import type { Language } from '$lib/data/atlas.js';
import type { DetailMessages } from './de.js';

/** The messages of this panel in one language; each is a file of its own, so that a reader loads only one. */
export async function loadDetailMessages(language: Language): Promise<DetailMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

import type { Language } from '$lib/data/atlas.js';
import type { Messages } from './de.js';

/** The messages of one language; each is a file of its own, so that a reader loads only one. */
export async function loadMessages(language: Language): Promise<Messages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

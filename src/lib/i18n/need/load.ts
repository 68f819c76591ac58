import type { Language } from '$lib/data/atlas.js';
import type { NeedMessages } from './de.js';

/** The messages of this page in one language; each is a file of its own, so that a reader loads only one. */
export async function loadNeedMessages(language: Language): Promise<NeedMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

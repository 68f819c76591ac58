import type { Language } from '$lib/data/atlas.js';
import type { ClassMessages } from './de.js';

/** The words of the choice of classes, in one language. */
export async function loadClassMessages(language: Language): Promise<ClassMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

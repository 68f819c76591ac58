import type { Language } from '$lib/data/atlas.js';
import type { CentreMessages } from './de.js';

/** The words of the page of one centre, in one language. */
export async function loadCentreMessages(language: Language): Promise<CentreMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

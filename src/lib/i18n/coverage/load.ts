import type { Language } from '$lib/data/atlas.js';
import type { CoverageMessages } from './de.js';

/** The messages of this page in one language; each is a file of its own, so that a reader loads only one. */
export async function loadCoverageMessages(language: Language): Promise<CoverageMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

import type { Language } from '$lib/data/atlas.js';
import type { CompareMessages } from './de.js';

/** The words of the page that compares territories, in one language. */
export async function loadCompareMessages(language: Language): Promise<CompareMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

import type { Language } from '$lib/data/atlas.js';
import type { SearchMessages } from './de.js';

/** The answers of a search, in one language. */
export async function loadSearchMessages(language: Language): Promise<SearchMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

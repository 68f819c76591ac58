import type { Language } from '$lib/data/atlas.js';
import type { MethodWords } from './de.js';

/** The words of the page on method, in one language. */
export async function loadMethodWords(language: Language): Promise<MethodWords> {
	return language === 'de' ? (await import('./de.js')).methodDe : (await import('./en.js')).methodEn;
}

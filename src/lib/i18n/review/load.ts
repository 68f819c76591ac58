import type { Language } from '$lib/data/atlas.js';
import type { ReviewWords } from './de.js';

/** The words of the page that looks back, in one language. */
export async function loadReviewWords(language: Language): Promise<ReviewWords> {
	return language === 'de' ? (await import('./de.js')).reviewDe : (await import('./en.js')).reviewEn;
}

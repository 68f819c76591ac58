import type { Language } from '$lib/data/atlas.js';
import type { VerdictWords } from './de.js';

/** The words of the verdicts in one language; the server alone needs them. */
export async function loadVerdictWords(language: Language): Promise<VerdictWords> {
	return language === 'de' ? (await import('./de.js')).verdictsDe : (await import('./en.js')).verdictsEn;
}

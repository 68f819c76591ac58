import type { Language } from '$lib/data/atlas.js';
import type { FigureMessages } from './de.js';

/** The words of the page of a single figure, in one language. */
export async function loadFigureMessages(language: Language): Promise<FigureMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

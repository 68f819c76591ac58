import type { Language } from '$lib/data/atlas.js';
import type { ScenarioMessages } from './de.js';

/** The words of the page of scenarios, in one language. */
export async function loadScenarioMessages(language: Language): Promise<ScenarioMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

import type { Language } from '$lib/data/atlas.js';
import type { GroupsMessages } from './de.js';

/** The words of the page of groups, in one language. */
export async function loadGroupsMessages(language: Language): Promise<GroupsMessages> {
	return language === 'de' ? (await import('./de.js')).de : (await import('./en.js')).en;
}

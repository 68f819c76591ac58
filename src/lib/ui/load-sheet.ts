import type { Language } from '$lib/data/atlas.js';
import { loadShareMessages } from '$lib/i18n/share/load.js';

/** What draws the menu of a figure, with its words. */
export async function loadSheet(language: Language) {
	const [{ default: body }, words] = await Promise.all([import('./FigureSheet.svelte'), loadShareMessages(language)]);
	return { body, words };
}
export type Sheet = Awaited<ReturnType<typeof loadSheet>>;

import type { Language } from '$lib/data/atlas.js';
import { loadDetailMessages } from '$lib/i18n/detail/load.js';

/** What draws the selected centre, with its words. */
export async function loadDetail(language: Language) {
	const [{ default: body }, words] = await Promise.all([import('./DetailBody.svelte'), loadDetailMessages(language)]);
	return { body, words };
}
export type Detail = Awaited<ReturnType<typeof loadDetail>>;

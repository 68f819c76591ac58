import { version } from '$app/environment';
import { page } from '$app/state';
import type { Atlas, Language } from '$lib/data/atlas.js';
import { prefixOf } from '$lib/i18n/language.js';

/** What a page that shows the facts works on, beside what it was sent for its address. */
export interface WithAtlas {
	readonly atlas: Atlas;
}

const known: Partial<Record<Language, Promise<Atlas>>> = {};

/** Where the facts of this build are fetched from; the next has another address. */
export const atlasFile = (language: Language) => `${prefixOf(language)}/atlas.json?v=${version}`;

/**
 * The facts in a language. The server has them. The browser fetches them once for all pages: they are the greater part
 * of what a page works on and the same for each, so none has to carry them ahead of its first frame.
 *
 * @throws when they cannot be fetched for a page a link led to; a page the server sent then stays as it is and works as
 *   without scripts, until it is loaded again
 */
export async function loadAtlas(language: Language): Promise<Atlas> {
	if (import.meta.env.SSR) return (await import('$lib/data/bundled.js')).atlases[language];
	const atlas = (known[language] ??= fetchAtlas(language));
	atlas.catch(() => delete known[language]);
	return atlas;
}

async function fetchAtlas(language: Language): Promise<Atlas> {
	try {
		const response = await fetch(atlasFile(language));
		if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
		return (await response.json()) as Atlas;
	} catch (error) {
		const isLive = page.route.id !== null;
		if (isLive) throw error;
		document.documentElement.classList.remove('js');
		for (const plain of document.querySelectorAll('noscript')) plain.outerHTML = plain.textContent;
		return new Promise(() => undefined);
	}
}

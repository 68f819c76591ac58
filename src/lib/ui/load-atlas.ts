import { version } from '$app/environment';
import type { Atlas, Language } from '$lib/data/atlas.js';
import { prefixOf } from '$lib/i18n/language.js';

/** What a page that shows the facts works on, beside what it was sent for its address. */
export interface WithAtlas {
	readonly atlas: Atlas;
}

const RETRY_MS = 5000;

const known: Partial<Record<Language, Promise<Atlas>>> = {};

/** Where the facts are fetched from; a new build has a new address, so that they may be kept for good. */
export const atlasFile = (language: Language) => `${prefixOf(language)}/atlas.json?v=${version}`;

/**
 * The facts in a language. The server has them. The browser fetches them once for all pages: they are the greater part
 * of what a page works on and the same for each, so none has to carry them ahead of its first frame. Until they come,
 * the page stays as the server made it.
 */
export async function loadAtlas(language: Language): Promise<Atlas> {
	if (import.meta.env.SSR) return (await import('$lib/data/bundled.js')).atlases[language];
	return (known[language] ??= fetchAtlas(language));
}

async function fetchAtlas(language: Language): Promise<Atlas> {
	for (;;) {
		try {
			const response = await fetch(atlasFile(language));
			if (response.ok) return (await response.json()) as Atlas;
		} catch {
			/* The page works as a plain form meanwhile. */
		}
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}

import type { Language } from '$lib/data/atlas.js';
import type { Evidence } from '$lib/data/queries/evidence.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import { prefixOf } from '$lib/i18n/language.js';

/** The sources of all facts about one centre, as its evidence names them. @throws if they cannot be loaded */
export async function loadSources(language: Language, ags: string): Promise<Source[]> {
	const response = await fetch(`${prefixOf(language)}/evidence/${ags}.json`);
	if (!response.ok) throw new Error(`the evidence of ${ags} answered ${response.status}`);
	const evidence = (await response.json()) as readonly Evidence[];
	return evidence.map(({ sourceId: id, source: title, publisher, url, sourceNote }) => ({
		...{ id, title, publisher, url },
		note: sourceNote || null
	}));
}

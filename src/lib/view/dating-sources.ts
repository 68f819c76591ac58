import type { Centre } from '$lib/data/centre.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import type { Stage } from '$lib/model/stage.js';

/** The sources that date the centres best, each once, in the order of their keys. */
export function datingSources(centres: readonly Centre[], stage: Stage): Source[] {
	const sources = new Map<string, Source>();
	for (const { stages } of centres) {
		const { best } = stages[stage];
		if (!best) continue;
		const { sourceId: id, source: title, url } = best;
		sources.set(id, { id, title, publisher: null, url, note: null });
	}
	return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

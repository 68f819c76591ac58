import type { Source } from '$lib/data/queries/sources-of.js';

/** The sources with these keys, each once, in the order of the keys; a key without a source is passed over. */
export function namedSources<S extends Source>(ids: readonly string[], sources: ReadonlyMap<string, S>): S[] {
	return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

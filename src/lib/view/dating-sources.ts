import type { Centre } from '$lib/data/centre.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import type { Stage } from '$lib/model/stage.js';

/** Which sources the intervals of all centres rest on. */
export interface Dating {
	/** Keys of the sources of each centre, by stage and AGS: those that bound its interval or date it best. */
	readonly ids: Readonly<Record<Stage, Readonly<Record<string, readonly string[]>>>>;
	/** All of these sources, in the order of their keys. */
	readonly sources: readonly Source[];
}

/** The sources that the intervals of some centres rest on, each once, in the order of their keys. */
export function datingSources(
	centres: readonly Pick<Centre, 'ags'>[],
	stage: Stage,
	{ ids, sources }: Dating
): Source[] {
	const wanted = new Set(centres.flatMap(({ ags }) => ids[stage][ags] ?? []));
	return sources.filter(({ id }) => wanted.has(id));
}

import type { Centre } from '$lib/data/centre.js';
import type { Fact } from '$lib/model/fact.js';
import type { Stage } from '$lib/model/stage.js';
import { decidingFacts } from './method/ends.js';

/**
 * Keys of the sources that the intervals of some centres rest on, each once, in order: those that set their two ends, and
 * the one that dates each best. Many centres have no best date and are bounded by a statement about all of them.
 *
 * @param statements all facts by AGS
 */
export function intervalSources(
	centres: readonly Pick<Centre, 'ags' | 'stages'>[],
	statements: ReadonlyMap<string, readonly Fact[]>,
	stage: Stage
): string[] {
	const ids = centres.flatMap(({ ags, stages }) => {
		const { first, last } = decidingFacts(statements.get(ags) ?? [], stage);
		return [first, last, stages[stage].best].flatMap((dated) => dated?.sourceId ?? []);
	});
	return [...new Set(ids)].sort();
}

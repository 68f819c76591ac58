import type { Centre, CentreStage } from '$lib/data/centre.js';
import type { Range } from '$lib/model/range.js';
import type { Stage } from '$lib/model/stage.js';

/** The centres one is compared with. */
export interface Peers {
	/** True if they are of the same kind; a kind of its own is compared with all. */
	readonly sameKind: boolean;
	/** Among them the centre itself. */
	readonly centres: readonly Centre[];
	/** The place it may have in the order of starts: first possible, last possible, counted from 1. */
	readonly place: Range;
}

/** Fewer say nothing. */
const FEWEST = 3;

/**
 * The peers of a centre and its place among them: behind all that surely came earlier, before all that surely came
 * later; those between may stand on either side.
 */
export function peersOf(centres: readonly Centre[], centre: Centre, stage: Stage): Peers {
	const same = centres.filter((other) => other.kind === centre.kind);
	const sameKind = same.length >= FEWEST;
	const peers = sameKind ? same : centres;
	const own = centre.stages[stage];
	const others = peers.filter((other) => other.ags !== centre.ags).map((other) => other.stages[stage]);
	return {
		sameKind,
		centres: peers,
		place: {
			low: 1 + others.filter((other) => isBefore(other, own)).length,
			high: peers.length - others.filter((other) => isBefore(own, other)).length
		}
	};
}

/** Whether one surely came before the other. */
function isBefore(a: CentreStage, b: CentreStage): boolean {
	return a.latest !== null && a.latest < b.earliest;
}

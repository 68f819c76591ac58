import type { Atlas } from '$lib/data/atlas.js';
import type { ReportedCount } from '$lib/data/queries/reported-counts.js';
import { countAt } from '$lib/model/count.js';
import type { Stage } from '$lib/model/stage.js';
import { fitsBand } from './rollout.js';

/** One published count beside the band on the days it may refer to. */
export interface Reconciled {
	readonly reported: ReportedCount;
	/** Certain centres on the first of its days, possible ones on the last. */
	readonly certain: number;
	readonly possible: number;
	/** `part`: the same source gives a larger count of which this is a part. */
	readonly verdict: 'inside' | 'outside' | 'part';
}

/** Every published count of working, funded or approved centres against the band of a stage. */
export function reconcile(atlas: Pick<Atlas, 'centres' | 'reported'>, stage: Stage): Reconciled[] {
	const intervals = atlas.centres.map((centre) => centre.stages[stage]);
	return atlas.reported.map((reported) => ({
		reported,
		certain: reported.earliest === null ? 0 : countAt(intervals, reported.earliest).low,
		possible: countAt(intervals, reported.latest).high,
		verdict: reported.isPart ? 'part' : fitsBand(intervals, reported) ? 'inside' : 'outside'
	}));
}

import { atlasOf } from '../../src/lib/data/atlas.js';
import type { DataPackage } from '../../src/lib/data/package.js';
import { rowsOf } from '../../src/lib/data/table.js';
import type { Tables } from '../../src/lib/data/tables.js';
import { countAt } from '../../src/lib/model/count.js';
import type { Stage } from '../../src/lib/model/stage.js';
import { fitsBand } from '../../src/lib/view/rollout.js';

/** One published count beside the band on the days it may refer to. */
export interface Reconciliation {
	/** EDTF, as stated. */
	readonly date: string;
	readonly measure: string;
	readonly reported: number;
	/** Certain centres on the first of its days, possible ones on the last. */
	readonly certain: number;
	readonly possible: number;
	/** `part`: the same source gives a larger count of which this is a part. */
	readonly verdict: 'inside' | 'outside' | 'part';
	readonly sourceId: string;
	readonly note: string;
}

/** Every published count of working, funded or approved centres against the band of a stage. */
export function reconcile(pack: DataPackage, tables: Tables, stage: Stage): Reconciliation[] {
	const atlas = atlasOf(pack, tables, 'en');
	const intervals = atlas.centres.map((centre) => centre.stages[stage]);
	const notes = new Map(
		rowsOf(tables.reported_counts).map((row) => [keyOf(row.date, row.count, row.source_id), row.note_en])
	);
	return atlas.reported.map((count) => ({
		date: count.date,
		measure: count.measure,
		reported: count.count,
		certain: count.earliest === null ? 0 : countAt(intervals, count.earliest).low,
		possible: countAt(intervals, count.latest).high,
		verdict: count.isPart ? 'part' : fitsBand(intervals, count) ? 'inside' : 'outside',
		sourceId: count.sourceId,
		note: notes.get(keyOf(count.date, count.count, count.sourceId)) ?? ''
	}));
}

function keyOf(date: string, count: number, sourceId: string): string {
	return `${date} ${count} ${sourceId}`;
}

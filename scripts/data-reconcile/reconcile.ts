import { atlasOf } from '../../src/lib/data/atlas.js';
import type { DataPackage } from '../../src/lib/data/package.js';
import { rowsOf } from '../../src/lib/data/table.js';
import type { Tables } from '../../src/lib/data/tables.js';
import type { Stage } from '../../src/lib/model/stage.js';
import { reconcile as reconciled, type Reconciled } from '../../src/lib/view/reconcile.js';

/** One published count beside the band, as a line of the report. */
export interface Reconciliation extends Pick<Reconciled, 'certain' | 'possible' | 'verdict'> {
	/** EDTF, as stated. */
	readonly date: string;
	readonly measure: string;
	readonly reported: number;
	readonly sourceId: string;
	readonly note: string;
}

/** Every published count of working, funded or approved centres against the band of a stage, with its note. */
export function reconcile(pack: DataPackage, tables: Tables, stage: Stage): Reconciliation[] {
	const notes = new Map(
		rowsOf(tables.reported_counts).map((row) => [keyOf(row.date, row.count, row.source_id), row.note_en])
	);
	return reconciled(atlasOf(pack, tables, 'en'), stage).map(({ reported, certain, possible, verdict }) => ({
		date: reported.date,
		measure: reported.measure,
		reported: reported.count,
		certain,
		possible,
		verdict,
		sourceId: reported.sourceId,
		note: notes.get(keyOf(reported.date, reported.count, reported.sourceId)) ?? ''
	}));
}

function keyOf(date: string, count: number, sourceId: string): string {
	return `${date} ${count} ${sourceId}`;
}

import type { Centre } from '$lib/data/centre.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { PRECISIONS, precisionOf, type Precision } from './precision.js';

/** How well each stage of each centre is known. */
export interface Matrix {
	readonly rows: readonly {
		readonly centre: Pick<Centre, 'ags' | 'name' | 'district' | 'stages'>;
		readonly cells: Readonly<Record<Stage, Precision>>;
	}[];
	/** How many centres have each precision, by stage. */
	readonly counts: Readonly<Record<Stage, Readonly<Record<Precision, number>>>>;
}

export function matrixOf(centres: readonly Pick<Centre, 'ags' | 'name' | 'district' | 'stages'>[]): Matrix {
	const rows = centres.map((centre) => ({
		centre,
		cells: byStage((stage) => precisionOf(centre.stages[stage]))
	}));
	const countOf = (stage: Stage, precision: Precision) => rows.filter((row) => row.cells[stage] === precision).length;
	const counts = byStage(
		(stage) =>
			Object.fromEntries(PRECISIONS.map((precision) => [precision, countOf(stage, precision)])) as Record<
				Precision,
				number
			>
	);
	return { rows, counts };
}

function byStage<T>(value: (stage: Stage) => T): Record<Stage, T> {
	return Object.fromEntries(STAGES.map((stage) => [stage, value(stage)])) as Record<Stage, T>;
}

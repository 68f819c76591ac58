import { statusOn, type Intervals } from './bare/status.js';
import type { Snapshot } from './probe/snapshot.js';

/**
 * What did not follow a change of the date in the frame that was measured; none means that the whole page did. The
 * statuses are worked out anew from the intervals.
 *
 * @param days the two days, far enough apart for every centre's row to differ
 */
export function changeProblems(
	before: Snapshot,
	after: Snapshot,
	intervals: Intervals,
	[from, to]: readonly [number, number]
): string[] {
	return [
		...statusProblems(before, intervals, from),
		...statusProblems(after, intervals, to),
		...(after.parts === null ? [] : [...labelProblems(before, after), ...panelProblems(before, after)])
	];
}

function statusProblems({ statuses }: Snapshot, { areas }: Intervals, day: number): string[] {
	return Object.entries(areas).flatMap(([id, interval]) => {
		const expected = statusOn(interval, day);
		const shown = statuses[id];
		return shown === expected ? [] : [`area ${id} shows "${shown ?? 'nothing'}" on day ${day}; expected "${expected}"`];
	});
}

/** An area whose status changed must be announced in other words. */
function labelProblems(before: Snapshot, after: Snapshot): string[] {
	return Object.keys(after.statuses)
		.filter((id) => before.statuses[id] !== after.statuses[id] && before.labels[id] === after.labels[id])
		.map((id) => `area ${id} is still announced as "${after.labels[id]}"`);
}

function panelProblems(before: Snapshot, after: Snapshot): string[] {
	const rows = Object.keys(after.rows).filter((ags) => before.rows[ags] === after.rows[ags]);
	const parts = Object.keys(after.parts ?? {}).filter((name) => before.parts?.[name] === after.parts?.[name]);
	return [
		...(Object.keys(after.rows).length === TABLE_ROWS ? [] : [`the table has ${Object.keys(after.rows).length} rows`]),
		...rows.map((ags) => `row ${ags} of the table did not change`),
		...parts.map((name) => `${name}: did not change`)
	];
}

const TABLE_ROWS = 54;

import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { PACKAGE_FILE } from './read-package.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `stand` is the newest full day of the column it is taken from. */
export function standProblems(data: DataSet): Problem[] {
	const { stand, standOf } = data.pkg;
	const table = data.tables.get(standOf.resource);
	if (!table?.complete || !table.columns.includes(standOf.field)) return [];
	const rows = table.rows.filter(
		(row) => data.isSound(table, row, standOf.field) && DAY.test(cell(row, standOf.field))
	);
	const newest = rows.toSorted((a, b) => (cell(a, standOf.field) < cell(b, standOf.field) ? 1 : -1))[0];
	if (newest === undefined || cell(newest, standOf.field) === stand) return [];
	const place = `the newest day in ${table.resource.path} (${standOf.field}, line ${newest.line})`;
	const what = `"${stand}" is not ${place}, expected "${cell(newest, standOf.field)}"`;
	return [{ file: PACKAGE_FILE, line: 1, column: 'stand', what }];
}

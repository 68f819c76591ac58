import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import type { Row, Table } from './table.js';

type Finding = readonly [column: string, what: string];

/** Rows whose cells do not go together: notes in one language only, nothing said at all, more than there are. */
export function rowProblems(data: DataSet, table: Table): Problem[] {
	const { together = [], anyFilled = [], atMost = [] } = table.resource.expect ?? {};
	const usable = (row: Row, columns: readonly string[]): boolean =>
		columns.every((column) => data.isSound(table, row, column));
	const check = (
		rules: typeof together,
		find: (row: Row, columns: readonly string[]) => readonly Finding[]
	): Problem[] =>
		rules.flatMap((columns) =>
			table.rows
				.filter((row) => usable(row, columns))
				.flatMap((row) =>
					find(row, columns).map(([column, what]) => ({ file: table.resource.path, line: row.line, column, what }))
				)
		);
	return [...check(together, missingPartner), ...check(anyFilled, nothingSaid), ...check(atMost, tooMany)];
}

function missingPartner(row: Row, columns: readonly string[]): Finding[] {
	const filled = columns.find((column) => cell(row, column) !== '');
	if (filled === undefined) return [];
	const empty = columns.filter((column) => cell(row, column) === '');
	return empty.map((column) => [column, `the cell is empty although ${filled} is filled, expected both or neither`]);
}

function nothingSaid(row: Row, columns: readonly string[]): Finding[] {
	if (columns.some((column) => cell(row, column) !== '')) return [];
	return [[columns[0] ?? '*', `${columns.join(', ')} are all empty, expected at least one of them`]];
}

function tooMany(row: Row, [small = '*', large = '*']: readonly string[]): Finding[] {
	const [part, whole] = [cell(row, small), cell(row, large)];
	if (part === '' || whole === '' || Number(part) <= Number(whole)) return [];
	return [[small, `"${part}" is more than ${large} "${whole}" of its row, expected at most that`]];
}

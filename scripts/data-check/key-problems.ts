import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import type { Row, Table } from './table.js';

/** Rows that occur twice: by primary key, by a unique column, or as a whole where a table has no key. */
export function keyProblems(data: DataSet, table: Table): Problem[] {
	const { primaryKey, fields } = table.resource.schema;
	const unique = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
	const keys = [...(primaryKey ? [primaryKey] : []), ...unique];
	if (!primaryKey) return doubledRows(table);
	return keys
		.filter((key) => key.every((name) => table.columns.includes(name)))
		.flatMap((key) => doubles(data, table, key));
}

function doubles(data: DataSet, table: Table, key: readonly string[]): Problem[] {
	const sound = table.rows.filter((row) => key.every((name) => data.isSound(table, row, name)));
	return repeated(sound, key).map(([row, first]) => {
		const values = key.map((name) => quote(cell(row, name))).join(' with ');
		const column = key[0] ?? '*';
		const what = `${values} is already in line ${first.line}, expected it once`;
		return { file: table.resource.path, line: row.line, column, what };
	});
}

function doubledRows({ resource, rows, columns }: Table): Problem[] {
	return repeated(
		rows.filter(({ whole }) => whole),
		columns
	).map(([row, first]) => ({
		file: resource.path,
		line: row.line,
		column: '*',
		what: `the row is the same as line ${first.line}, expected each statement once`
	}));
}

/** Each row whose values in `columns` occurred before, with the first row that had them. */
function repeated(rows: readonly Row[], columns: readonly string[]): [Row, Row][] {
	const seen = new Map<string, Row>();
	return rows.flatMap((row): [Row, Row][] => {
		const key = JSON.stringify(columns.map((name) => cell(row, name)));
		const first = seen.get(key);
		if (first === undefined) seen.set(key, row);
		return first === undefined ? [] : [[row, first]];
	});
}

import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import type { Row, Table } from './table.js';

const PLACE = /\{([a-z_]+)\}/g;

/** Keys that are not made from the columns of their row that they should be made from. */
export function rowPatternProblems(data: DataSet, table: Table): Problem[] {
	return table.resource.schema.fields.flatMap(({ name, rowPattern }) => {
		if (rowPattern === undefined) return [];
		const columns = [...rowPattern.matchAll(PLACE)].map(([, column]) => column ?? '');
		return table.rows
			.filter((row) => [name, ...columns].every((column) => data.isSound(table, row, column)))
			.filter((row) => !filled(rowPattern, row).test(cell(row, name)))
			.map((row) => {
				const start = columns.map((column) => cell(row, column)).join('');
				const what = `${quote(cell(row, name))} does not go with ${columns.join(', ')} of its row`;
				return {
					file: table.resource.path,
					line: row.line,
					column: name,
					what: `${what}, expected it to begin with ${start}`
				};
			});
	});
}

/** The values put in are keys, which have patterns of their own; anything else in them is taken literally. */
function filled(rowPattern: string, row: Row): RegExp {
	const literal = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
	return new RegExp(
		rowPattern.replaceAll(PLACE, (_, column: string) => literal(cell(row, column))),
		'u'
	);
}

import type { Field } from './data-package.js';
import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import { referenceProblem } from './reference-problem.js';
import type { Table } from './table.js';

/** Cells that hold a list with an unknown or repeated item, or with a word that stands only by itself. */
export function listProblems(data: DataSet, table: Table): Problem[] {
	return table.resource.schema.fields.flatMap(({ name, list }) => {
		if (list === undefined) return [];
		return table.rows
			.filter((row) => data.isSound(table, row, name) && cell(row, name) !== '')
			.flatMap((row) =>
				itemProblems(data, cell(row, name), list).map((what) => ({
					file: table.resource.path,
					line: row.line,
					column: name,
					what
				}))
			);
	});
}

function itemProblems(data: DataSet, text: string, list: NonNullable<Field['list']>): string[] {
	const items = text.split(list.separator);
	const { alone = [], reference } = list;
	const single = items.find((item) => alone.includes(item));
	if (single !== undefined)
		return items.length === 1 ? [] : [`"${single}" stands beside other words, expected it alone`];
	return items.flatMap((item, index) => {
		if (items.indexOf(item) < index) return [`${quote(item)} occurs twice in the list, expected it once`];
		if (list.enum && !list.enum.includes(item)) {
			return [`${quote(item)} is unknown, expected a list of ${[...list.enum, ...alone].join(', ')}`];
		}
		return (reference && referenceProblem(data, item, [reference])) ?? [];
	});
}

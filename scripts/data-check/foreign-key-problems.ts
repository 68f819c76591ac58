import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import type { Row, Table } from './table.js';

/** Cells that name a row of another table which does not exist. Of a key of several columns the last is at fault. */
export function foreignKeyProblems(data: DataSet, table: Table): Problem[] {
	return (table.resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
		const target = data.tables.get(reference.resource);
		if (!target?.complete || !reference.fields.every((name) => target.columns.includes(name))) return [];
		const last = fields.at(-1) ?? '*';
		const expected = lastValuesByRest(target, reference.fields);
		return table.rows
			.filter((row) => fields.every((name) => data.isSound(table, row, name) && cell(row, name) !== ''))
			.flatMap((row) => {
				const allowed = expected.get(rest(row, fields));
				// The columns before the last have a key of their own, which tells what is wrong with them.
				if (allowed === undefined || allowed.has(cell(row, last))) return [];
				const what = message(row, fields, target, reference.fields.at(-1) ?? '*', allowed);
				return [{ file: table.resource.path, line: row.line, column: last, what }];
			});
	});
}

function lastValuesByRest({ rows }: Table, fields: readonly string[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const row of rows) {
		const key = rest(row, fields);
		found.set(key, (found.get(key) ?? new Set()).add(cell(row, fields.at(-1) ?? '*')));
	}
	return found;
}

function rest(row: Row, fields: readonly string[]): string {
	return JSON.stringify(fields.slice(0, -1).map((name) => cell(row, name)));
}

function message(row: Row, fields: readonly string[], target: Table, column: string, allowed: Set<string>): string {
	const [last, ...before] = fields.toReversed();
	const value = quote(cell(row, last ?? '*'));
	const { path } = target.resource;
	if (before.length === 0) return `${value} is not in ${path}, expected a value of its column ${column}`;
	const others = before.map((name) => `${name} ${quote(cell(row, name))}`).join(', ');
	return `${value} does not go with ${others} in ${path}, expected ${[...allowed].map(quote).join(' or ')}`;
}

import type { ColumnReference } from './data-package.js';
import { allSound, cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import type { Row, Table } from './table.js';

const SHOWN = 5;

/** What is missing from a table as a whole: rows by number, by group, by another table that needs them; sums. */
export function completenessProblems(data: DataSet, table: Table): Problem[] {
	if (!table.complete) return [];
	return [...rowCount(table), ...incompleteGroups(data, table), ...wrongSums(data, table), ...uncovered(data, table)];
}

function rowCount({ resource, rows }: Table): Problem[] {
	const expected = resource.expect?.rows;
	if (expected === undefined || rows.length === expected.count) return [];
	const what = `the file has ${rows.length} rows, expected ${expected.count} (${expected.source})`;
	return [{ file: resource.path, line: 1, column: '*', what }];
}

function incompleteGroups(data: DataSet, table: Table): Problem[] {
	return (table.resource.expect?.complete ?? []).flatMap(({ by, field, references }) => {
		const wholes = references.map((reference) => allOf(data, reference));
		if (wholes.includes(undefined) || !allSound(data, table, [...by, field])) return [];
		const groups = groupsOf(table.rows, by);
		return [...groups].flatMap(([group, rows]) => {
			const present = new Set(rows.map((row) => cell(row, field)));
			const missing = wholes
				.map((whole) => [...(whole ?? [])].filter((value) => !present.has(value)))
				.sort((a, b) => a.length - b.length)[0];
			if (!missing?.length) return [];
			const rest = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
			const what = `${group} has no row for ${missing.slice(0, SHOWN).join(', ')}${rest}, expected one for each`;
			return [{ file: table.resource.path, line: rows[0]?.line ?? 1, column: field, what }];
		});
	});
}

function groupsOf(rows: readonly Row[], columns: readonly string[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = columns.map((name) => `${name} ${cell(row, name)}`).join(', ');
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

function allOf(data: DataSet, { resource, field, except }: ColumnReference): string[] | undefined {
	const values = data.valuesOf(resource, field);
	return values && [...values].filter((value) => !except?.includes(value));
}

function wrongSums(data: DataSet, table: Table): Problem[] {
	return (table.resource.expect?.sums ?? []).flatMap(({ field, where, sum, source }) => {
		if (!allSound(data, table, [...Object.keys(where), field])) return [];
		const rows = table.rows.filter((row) => Object.entries(where).every(([name, value]) => cell(row, name) === value));
		const total = rows.reduce((before, row) => before + Number(cell(row, field)), 0);
		if (total === sum) return [];
		const group = Object.entries(where).map(([name, value]) => `${name} ${value}`);
		const what = `the sum for ${group.join(', ')} is ${total}, expected ${sum} (${source})`;
		return [{ file: table.resource.path, line: rows[0]?.line ?? 1, column: field, what }];
	});
}

function uncovered(data: DataSet, table: Table): Problem[] {
	return (table.resource.expect?.covered ?? []).flatMap(({ field, by, as_en: thing }) => {
		const other = data.tables.get(by.resource);
		const conditions = Object.entries(by.where ?? {});
		if (other === undefined || !allSound(data, other, [by.field, ...conditions.map(([name]) => name)])) return [];
		const picked = (row: Row): boolean => conditions.every(([name, values]) => values.includes(cell(row, name)));
		const present = new Set(other.rows.filter(picked).map((row) => cell(row, by.field)));
		const demand = conditions.map(([name, values]) => ` with ${name} ${values.join(' or ')}`).join(' and');
		return table.rows
			.filter((row) => data.isSound(table, row, field) && !present.has(cell(row, field)))
			.map((row) => ({
				file: table.resource.path,
				line: row.line,
				column: field,
				what: `"${cell(row, field)}" has no ${thing}, expected a row in ${other.resource.path}${demand}`
			}));
	});
}

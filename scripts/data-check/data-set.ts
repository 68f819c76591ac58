import type { DataPackage } from './data-package.js';
import type { Problem } from './problem.js';
import type { Row, Table } from './table.js';

/** All tables of a package, and which of their cells can be relied on when they are compared with each other. */
export interface DataSet {
	readonly pkg: DataPackage;
	/** By name of the resource. */
	readonly tables: ReadonlyMap<string, Table>;
	/** False for a cell that has a problem of its own: what follows from it need not be told as well. */
	isSound(table: Table, row: Row, column: string): boolean;
	/** The distinct values of a column, for looking up; nothing when the table or column could not be read. */
	valuesOf(resource: string, field: string): ReadonlySet<string> | undefined;
}

/** Puts the tables together; `problems` are those of single cells and lines. */
export function dataSet(pkg: DataPackage, tables: readonly Table[], problems: readonly Problem[]): DataSet {
	const flawed = new Set(problems.map(({ file, line, column }) => `${file}:${line}:${column}`));
	const byName = new Map(tables.map((table) => [table.resource.name, table]));
	const values = new Map<string, ReadonlySet<string> | undefined>();
	return {
		pkg,
		tables: byName,
		isSound: ({ resource, columns }, row, column) =>
			row.whole && columns.includes(column) && !flawed.has(`${resource.path}:${row.line}:${column}`),
		valuesOf: (resource, field) => {
			const key = `${resource}:${field}`;
			if (!values.has(key)) values.set(key, distinct(byName.get(resource), field));
			return values.get(key);
		}
	};
}

function distinct(table: Table | undefined, field: string): ReadonlySet<string> | undefined {
	if (!table?.complete || !table.columns.includes(field)) return undefined;
	return new Set(table.rows.map((row) => cell(row, field)));
}

/** The text of a cell, '' when it is absent. */
export function cell(row: Row, column: string): string {
	return row.cells[column] ?? '';
}

/**
 * Whether all cells of some columns can be relied on. What a table lacks as a whole is told only then: a row that cannot
 * be read would look as if it were missing.
 */
export function allSound(set: DataSet, table: Table, columns: readonly string[]): boolean {
	return table.complete && table.rows.every((row) => columns.every((column) => set.isSound(table, row, column)));
}

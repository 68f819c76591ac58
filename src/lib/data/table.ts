import { from, fromCSV } from 'arquero';
import type { ColumnTable } from 'arquero';

/** An Arquero table whose rows are known to be of type `R`. */
export type Table<R> = ColumnTable & { readonly row?: R };

/** Reads one cell's text as the value its column holds. */
export type CellParser = (text: string) => string | number | null;

/**
 * Reads CSV text into a typed table. Columns without a parser stay text.
 * @throws Error if a column with a parser is missing
 */
export function readTable<R>(csv: string, parsers: Record<string, CellParser>): Table<R> {
	const table = fromCSV(csv, { autoType: false, parse: parsers });
	const missing = Object.keys(parsers).filter((name) => !table.columnNames().includes(name));
	if (missing.length > 0) throw new Error(`missing column ${missing.map((name) => `"${name}"`).join(', ')}`);
	return table;
}

/** Says what the rows of a query's result are. */
export function typed<R>(table: ColumnTable): Table<R> {
	return table;
}

export function tableOf<R extends object>(rows: readonly R[]): Table<R> {
	return from([...rows]);
}

/** The rows as plain objects, in the table's order. */
export function rowsOf<R>(table: Table<R>): R[] {
	return table.objects() as R[];
}

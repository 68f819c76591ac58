import type { TableResource } from './data-package.js';

/** One record of a CSV file. */
export interface Row {
	/** Physical line on which the record begins, from 1. */
	readonly line: number;
	/** Cell texts by column; an absent cell is ''. */
	readonly cells: Readonly<Record<string, string>>;
	/** False when the record has too many or too few cells, so that they may stand under the wrong column. */
	readonly whole: boolean;
}

/** A CSV file as it was read. */
export interface Table {
	readonly resource: TableResource;
	/** Columns that are both in the header and in the package. */
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
	/** False when the file could not be read to its end: then nothing can be said about what is missing from it. */
	readonly complete: boolean;
}

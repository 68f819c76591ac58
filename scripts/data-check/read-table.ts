import { CsvError, parse } from 'csv-parse/sync';
import type { TableResource } from './data-package.js';
import { decodeText } from './decode-text.js';
import { headerProblems } from './header-problems.js';
import type { Problem } from './problem.js';
import type { Row, Table } from './table.js';

interface Line {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Reads one CSV file and tells all that is wrong with its bytes, its header and the number of cells in its rows. */
export function readTable(
	resource: TableResource,
	bytes: Uint8Array | undefined
): { table: Table; problems: Problem[] } {
	const problems: Problem[] = [];
	const complain = (line: number, column: string, what: string): void =>
		void problems.push({ file: resource.path, line, column, what });
	const unreadable = { table: { resource, columns: [], rows: [], complete: false }, problems };
	const names = resource.schema.fields.map(({ name }) => name);

	if (bytes === undefined) {
		complain(1, '*', 'the file is missing, expected it beside datapackage.json');
		return unreadable;
	}
	const text = decodeText(bytes, complain);
	if (text.trim() === '') {
		complain(1, '*', `the file is empty, expected the header ${names.join(',')}`);
		return unreadable;
	}
	if (/^[^,\n]*[;\t]/.test(text)) {
		complain(1, '*', 'the columns are not separated by commas, expected a comma between cells and a point in numbers');
		return unreadable;
	}
	const { lines, complete } = split(text, names, complain);
	const header = lines[0]?.cells ?? [];
	headerProblems(names, header, complain);
	if (lines.length === 1 && complete) complain(1, '*', 'the file has a header only, expected at least one row');

	const rows = lines.slice(1).map((line) => rowOf(line, header, complain));
	return { table: { resource, columns: names.filter((name) => header.includes(name)), rows, complete }, problems };
}

/** The records with the line each begins on; those before the first broken quote when there is one. */
function split(text: string, names: readonly string[], complain: Complain): { lines: Line[]; complete: boolean } {
	const lines: Line[] = [];
	let next = 1;
	try {
		parse(text, {
			record_delimiter: '\n',
			relax_column_count: true,
			on_record: (cells: string[], { lines: last }) => {
				lines.push({ line: next, cells });
				next = last + 1;
				return null;
			}
		});
		return { lines, complete: true };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const index: unknown = error['index'];
		const column = lines[0]?.cells[Number(index)] ?? names[Number(index)] ?? '*';
		complain(next, column, quoteProblem(error));
		return { lines, complete: false };
	}
}

type Complain = (line: number, column: string, what: string) => void;

function quoteProblem(error: CsvError): string {
	switch (error.code) {
		case 'CSV_QUOTE_NOT_CLOSED':
			return 'the text opens a quote that never closes, expected a second " at its end';
		case 'INVALID_OPENING_QUOTE':
			return 'a quote stands inside a text without quotes, expected "…" around the text and "" for the quote';
		default:
			return 'the quotes do not pair up, expected "…" around the text and "" for each quote inside it';
	}
}

function rowOf({ line, cells }: Line, header: readonly string[], complain: Complain): Row {
	const whole = cells.length === header.length;
	if (cells.length === 1 && cells[0] === '') {
		complain(line, '*', `the line is empty, expected a row of ${header.length} cells or no line at all`);
	} else if (cells.length < header.length) {
		complain(line, header[cells.length] ?? '*', `the row ends after ${cells.length} cells, expected ${header.length}`);
	} else if (cells.length > header.length) {
		const hint = 'a comma inside a text needs "…" around the text';
		complain(line, '*', `the row has ${cells.length} cells, expected ${header.length} (${hint})`);
	}
	const names = header.filter((name, index) => header.indexOf(name) === index);
	return { line, whole, cells: Object.fromEntries(names.map((name) => [name, cells[header.indexOf(name)] ?? ''])) };
}

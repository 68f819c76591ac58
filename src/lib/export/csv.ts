import { dsvFormat } from 'd3';

export const SEPARATORS = ['comma', 'semicolon'] as const;
/**
 * How a CSV file is written. `comma`: decimal point, for R's `read.csv`, pandas and everything else. `semicolon`:
 * decimal comma, for Excel in German and R's `read.csv2`.
 */
export type Separator = (typeof SEPARATORS)[number];

export interface CsvOptions {
	readonly separator: Separator;
	/** Begin with a byte order mark, without which Excel does not recognise UTF-8. */
	readonly bom: boolean;
}

/** What a cell may hold; null, and a number that is none, is an empty cell. */
export type Cell = string | number | boolean | null;

const STYLES = { comma: { mark: ',', decimal: '.' }, semicolon: { mark: ';', decimal: ',' } } as const;
const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** What makes a spreadsheet take text for a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/**
 * Rows as CSV (RFC 4180): a header, CRLF line ends also after the last row, quotes only where needed.
 * Booleans are TRUE and FALSE, as R, pandas and spreadsheets all read them.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers, also negative ones, stay as they are.
 *
 * @param columns which properties of the rows to write, in order; their names are the header
 */
export function csvText<Name extends string>(
	rows: readonly Readonly<Record<Name, Cell>>[],
	columns: readonly { readonly name: Name }[],
	{ separator, bom }: CsvOptions
): string {
	const { mark, decimal } = STYLES[separator];
	const format = dsvFormat(mark);
	const lines = [
		columns.map((column) => column.name as string),
		...rows.map((row) => columns.map((column) => cellText(row[column.name], decimal)))
	].map((cells) => format.formatRow(cells) + LINE_END);
	return (bom ? BYTE_ORDER_MARK : '') + lines.join('');
}

function cellText(cell: Cell, decimal: string): string {
	if (typeof cell === 'string') return FORMULA_START.test(cell) ? `'${cell}` : cell;
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return '';
}

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, SEPARATORS, type Cell, type CsvOptions } from '$lib/export/csv.js';

const columns = [{ name: 'a' }, { name: 'b' }] as const;
type Row = Record<'a' | 'b', Cell>;

const comma: CsvOptions = { separator: 'comma', bom: false };
const semicolon: CsvOptions = { separator: 'semicolon', bom: false };
const line = (cell: Cell, options = comma) => csvText([{ a: cell, b: 'x' }], columns, options).split('\r\n')[1];

/** Reads with another library than the one that writes. */
const read = (csv: string, { separator, bom }: CsvOptions): string[][] =>
	parse(csv, { delimiter: separator === 'comma' ? ',' : ';', bom, relax_column_count: false });

const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(',', ';', '"', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'ä', '1') })
);
const options = fc.record({ separator: fc.constantFrom(...SEPARATORS), bom: fc.boolean() });
const NUMBER = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('csvText', () => {
	it('is read back by another program, cell for cell', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ a: text, b: text })), options, (rows, options) => {
				const [header, ...cells] = read(csvText(rows, columns, options), options);
				expect(header).toEqual(['a', 'b']);
				const unescaped = cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')));
				const expected = rows.map(({ a, b }) => [a, b].map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')));
				expect(unescaped).toEqual(expected);
			})
		);
	});

	it('never lets text begin like a formula', () => {
		fc.assert(
			fc.property(fc.constantFrom(...'=+-@\t\r\n'), text, options, (start, rest, options) => {
				const [, cells] = read(csvText([{ a: start + rest, b: '' }], columns, options), options);
				expect(cells?.[0]).toBe(`'${start}${rest}`);
			})
		);
	});

	it('keeps every number, with the decimal mark of its style', () => {
		fc.assert(
			fc.property(NUMBER, options, (value, options) => {
				const [, cells] = read(csvText([{ a: value, b: 'x' }], columns, options), options);
				const written = cells?.[0] ?? '';
				expect(written).not.toContain(options.separator === 'comma' ? ',' : '.');
				expect(Number(written.replace(',', '.'))).toBe(value === 0 ? 0 : value);
			})
		);
	});

	it.each<[string, Cell, string]>([
		['a negative number is no formula', -3.5, '-3.5,x'],
		['text that looks like one is', '-3.5', "'-3.5,x"],
		['unknown is empty', null, ',x'],
		['what is no number is empty', NaN, ',x'],
		['a boolean is a word that R knows', false, 'FALSE,x'],
		['a comma is quoted', 'a,b', '"a,b",x'],
		['a semicolon is not', 'a;b', 'a;b,x'],
		['quotes are doubled', 'a"b', '"a""b",x']
	])('%s', (_, cell, expected) => {
		expect(line(cell)).toBe(expected);
	});

	it('with semicolons writes a decimal comma and quotes semicolons only', () => {
		expect([1234.5, 'a,b', 'a;b'].map((cell) => line(cell, semicolon))).toEqual(['1234,5;x', 'a,b;x', '"a;b";x']);
	});

	it('begins with a byte order mark only if asked', () => {
		const rows: Row[] = [{ a: 'ü', b: null }];
		expect(csvText(rows, columns, { ...comma, bom: true })).toBe(`\ufeff${csvText(rows, columns, comma)}`);
		expect(csvText(rows, columns, comma)).toBe('a,b\r\nü,\r\n');
	});

	it('without rows is the header alone', () => {
		expect(csvText([], columns, comma)).toBe('a,b\r\n');
	});
});

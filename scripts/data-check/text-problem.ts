import { quote } from './quote.js';

const CONTROL = /(?!\n)\p{Cc}/u;
/** Spaces other than the plain one, soft hyphens, zero-width marks: they look like nothing and break comparisons. */
const INVISIBLE = /(?! )[\p{Zs}\p{Zl}\p{Zp}\p{Cf}]/u;

/** What is wrong with a cell as a piece of text, whatever its column; nothing when it is clean. */
export function textProblem(text: string): string | undefined {
	if (text.includes('\uFFFD')) {
		return `${quote(text)} has bytes that are not UTF-8, expected the file to be saved as UTF-8 (not Latin-1)`;
	}
	const control = CONTROL.exec(text)?.[0];
	if (control !== undefined) return `the text has the control character ${code(control)}, expected none`;
	const invisible = INVISIBLE.exec(text)?.[0];
	if (invisible !== undefined) {
		return `the text has the invisible character ${code(invisible)}, expected a plain space or nothing`;
	}
	if (text !== text.trim()) return `${quote(text)} has white space at its start or end, expected none`;
	if (text.includes('  ')) return `${quote(text)} has two spaces in a row, expected one`;
	if (text !== text.normalize('NFC')) {
		return `${quote(text)} has letters and their accents apart, expected composed letters (Unicode NFC)`;
	}
	return undefined;
}

const HEX = 16;
const CODE_DIGITS = 4;

function code(character: string): string {
	const digits = (character.codePointAt(0) ?? 0).toString(HEX).toUpperCase();
	return `U+${digits.padStart(CODE_DIGITS, '0')}`;
}

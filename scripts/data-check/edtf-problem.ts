import edtf from 'edtf';
import { quote } from './quote.js';

/**
 * What is wrong with a cell that should be an EDTF date; nothing when it is one. Each end of an interval is read by
 * itself, since the package gives an open interval no `min`; and each must come back as it was written, since the
 * package reads 2013-02-29 as the first of March.
 *
 * @param form the forms that the column allows, a regular expression
 * @param examples dates to show in the message
 */
export function edtfProblem(text: string, form: RegExp | undefined, examples: readonly string[]): string | undefined {
	const notADate = `${quote(text)} is not a date, expected an EDTF date such as ${examples.join(', ')}`;
	if (form?.test(text) === false) return notADate;
	const ends = text.split('/');
	const spans = ends.map((end) => (end === '' ? undefined : spanOf(end)));
	if (ends.length > 2 || ends.every((end) => end === '')) return notADate;
	if (ends.some((end, index) => end !== '' && spans[index] === undefined)) return notADate;
	const [from, to] = spans;
	if (from && to && from.min > to.max) return `${quote(text)} ends before it starts, expected the earlier date first`;
	if (ends.length === 2 && ends[0] === ends[1]) {
		return `${quote(text)} starts and ends with the same date, expected ${ends[0]} alone`;
	}
	return undefined;
}

function spanOf(text: string): { min: number; max: number } | undefined {
	try {
		const date = edtf(text);
		return date.type === 'Date' && date.toString() === text ? { min: date.min, max: date.max } : undefined;
	} catch {
		return undefined;
	}
}

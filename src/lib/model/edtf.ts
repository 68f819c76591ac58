import edtf from 'edtf';
import { isDay, type Day } from './day.js';
import type { Interval } from './interval.js';

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;
const DAY_LENGTH = 10;

/**
 * Turns an EDTF date (ISO 8601-2, the forms of `data/README.md`) into the interval of days it allows.
 * `~` (about) widens a month by one month and a year by one year on both sides.
 * Reads with the `edtf` package, so it belongs on the server and in scripts.
 *
 * @throws Error naming the text when it is not such a date.
 */
export function intervalOf(text: string): Interval {
	const parts = text.split('/');
	if (parts.length > 2 || text === '/' || text === '') throw notEdtf(text);
	const [start, end] = parts as [string, string?];
	if (end === undefined) return { earliest: edge(start, text, -1), latest: edge(start, text, 1) };
	const interval = {
		earliest: start === '' ? null : edge(start, text, -1),
		latest: end === '' ? null : edge(end, text, 1)
	};
	if (interval.earliest && interval.latest && interval.earliest > interval.latest) throw notEdtf(text);
	return interval;
}

/** The first (`side` -1) or last (`side` 1) day that one date of the expression allows. */
function edge(date: string, whole: string, side: -1 | 1): Day {
	const parsed = parse(date, whole);
	const day = new Date(side < 0 ? parsed.min : parsed.max);
	if (date.endsWith('~')) widen(day, date.length - 1, side);
	return day.toISOString().slice(0, 10);
}

function parse(date: string, whole: string): { min: number; max: number } {
	// The package takes 29 February of a common year for 1 March.
	if (date.length === DAY_LENGTH && !isDay(date)) throw notEdtf(whole);
	try {
		const parsed = edtf(date);
		if (parsed.type === 'Date') return parsed;
	} catch {
		throw notEdtf(whole);
	}
	throw notEdtf(whole);
}

/** Moves the first day of a month or year back, or its last day on, by one unit of its own precision. */
function widen(day: Date, precision: number, side: -1 | 1): void {
	if (precision === YEAR_LENGTH) {
		day.setUTCFullYear(day.getUTCFullYear() + side);
	} else if (precision === MONTH_LENGTH) {
		if (side < 0) day.setUTCMonth(day.getUTCMonth() - 1);
		else day.setUTCMonth(day.getUTCMonth() + 2, 0);
	}
}

function notEdtf(text: string): Error {
	return new Error(
		`"${text}" is not a date this atlas can read; expected EDTF such as 2013-08-01, 2013-08, 2013~ or /2014-04-25`
	);
}

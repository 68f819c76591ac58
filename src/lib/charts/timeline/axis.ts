import { dayFromNumber, dayNumber, earlier, yearOf, type Day } from '$lib/model/day.js';

const WHOLE = 100;

/** A time axis whose positions are percentages of its width, so that a drawing follows any width without being redrawn. */
export interface TimeAxis {
	readonly first: Day;
	readonly last: Day;
	/** Percent of the width at the beginning of a day; outside 0 to 100 if the day lies outside. */
	at(day: Day): number;
	/** The same, kept within the axis. */
	within(day: Day): number;
	/** Years that begin on the axis. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** @param from first year @param to last year; the axis ends with it, or on the data's own day */
export function timeAxis(from: number, to: number, stand: Day): TimeAxis {
	const first = `${from}-01-01`;
	const last = earlier(`${to}-12-31`, stand);
	const [start, end] = [dayNumber(first), dayNumber(last)];
	const at = (day: Day) => round(((dayNumber(day) - start) / (end - start)) * WHOLE);
	const years = Array.from({ length: yearOf(last) - from + 1 }, (_, index) => from + index);
	return {
		first,
		last,
		at,
		within: (day) => Math.min(WHOLE, Math.max(0, at(day))),
		years: years.map((year) => ({ year, at: at(`${year}-01-01`) }))
	};
}

/** The day at a share (0 to 1) of an axis. */
export function dayAt({ first, last }: Pick<TimeAxis, 'first' | 'last'>, share: number): Day {
	const [start, end] = [dayNumber(first), dayNumber(last)];
	return dayFromNumber(Math.round(start + Math.min(1, Math.max(0, share)) * (end - start)));
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** A calendar day as `YYYY-MM-DD` (ISO 8601). Days compare correctly as strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days since 1970-01-01, in the proleptic Gregorian calendar. */
export function dayNumber(day: Day): number {
	return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The day that lies `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
	return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `days` days after `day` (before it, if negative). */
export function addDays(day: Day, days: number): Day {
	return dayFromNumber(dayNumber(day) + days);
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** True for a day that exists: `2013-02-29` does not. */
export function isDay(text: string): text is Day {
	return DAY_PATTERN.test(text) && !text.startsWith('0000') && dayFromNumber(dayNumber(text)) === text;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
	return a > b ? a : b;
}

import type { Formatter } from '$lib/i18n/format.js';
import type { PeriodMessages } from '$lib/i18n/period/de.js';
import { yearOf, type Day } from '$lib/model/day.js';
import type { Series } from '$lib/model/series.js';
import { FIRST_DAY } from './codec.js';
import type { View } from './view.js';

/** Days that are added up, both included. */
export interface Days {
	readonly first: Day;
	readonly last: Day;
}

/** The days of a view's period, an open end being that of the atlas; null without a period. */
export function periodDays({ since, until }: Pick<View, 'since' | 'until'>, stand: Day): Days | null {
	return since === null && until === null ? null : { first: since ?? FIRST_DAY, last: until ?? stand };
}

/** Whether what is dated by its first and last possible day may lie within some days; null leaves an end open. */
export function mayLieWithin(
	{ earliest, latest }: { earliest: Day | null; latest: Day | null },
	{ first, last }: Days
): boolean {
	return (earliest === null || earliest <= last) && (latest === null || latest >= first);
}

/** The values whose reference dates lie within some days; all of them without. */
export function seriesWithin({ dates, values }: Series, days: Days | null): Series {
	const inside = dates.flatMap((day, index) => (days && (day < days.first || day > days.last) ? [] : [index]));
	return { dates: inside.map((index) => dates[index] ?? ''), values: inside.map((index) => values[index] ?? NaN) };
}

/** Whether days are one or more calendar years. */
export function isWholeYears({ first, last }: Days): boolean {
	return first.endsWith('-01-01') && last.endsWith('-12-31');
}

/** When, within a sentence: "2014", "von 2013 bis 2016", "vom 1. Mai 2013 bis zum 31. Juli 2014". */
export function daysInWords(days: Days, words: PeriodMessages, f: Formatter): string {
	const [from, to] = [yearOf(days.first), yearOf(days.last)];
	if (!isWholeYears(days)) return words.days(f.day(days.first), f.day(days.last));
	return from === to ? words.year(from) : words.years(from, to);
}

/** The same at the beginning of a sentence. */
export function daysFirst(days: Days, words: PeriodMessages, f: Formatter): string {
	const text = daysInWords(days, words, f);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same as a label: "2014", "2013–2016", "1. Mai 2013 – 31. Juli 2014". */
export function daysLabel(days: Days, f: Formatter): string {
	return isWholeYears(days)
		? f.years({ earliest: days.first, latest: days.last })
		: `${f.shortDay(days.first)} – ${f.shortDay(days.last)}`;
}

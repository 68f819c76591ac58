import { dayNumber, type Day } from './day.js';

/** Values at reference dates, in order of time. */
export interface Series {
	readonly dates: readonly Day[];
	readonly values: readonly number[];
}

/** Where a value between reference dates comes from. */
export interface SeriesValue {
	readonly value: number;
	/** `stated` on a reference date, `interpolated` between two, `held` outside the first and last. */
	readonly how: 'stated' | 'interpolated' | 'held';
}

/** The value on a day: linear between reference dates, the nearest one outside them. */
export function valueAt({ dates, values }: Series, day: Day): SeriesValue {
	const next = dates.findIndex((date) => date >= day);
	if (next === -1) return { value: values.at(-1) ?? NaN, how: 'held' };
	const value = values[next] ?? NaN;
	if (dates[next] === day) return { value, how: 'stated' };
	if (next === 0) return { value, how: 'held' };
	const [before, after] = [dayNumber(dates[next - 1] ?? day), dayNumber(dates[next] ?? day)];
	const start = values[next - 1] ?? NaN;
	return { value: start + ((value - start) * (dayNumber(day) - before)) / (after - before), how: 'interpolated' };
}

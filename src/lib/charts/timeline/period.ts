import { addDays, earlier, later, yearOf, type Day } from '$lib/model/day.js';
import { dayAt, type TimeAxis } from './axis.js';

/** A period of whole days, both included; null where it is open. */
export interface Period {
	readonly since: Day | null;
	readonly until: Day | null;
}

/** Whether a brush stops at days or at whole years, as where each year is one column. */
export type Snap = 'day' | 'year';

type Ends = Pick<TimeAxis, 'first' | 'last'>;

/** Nearer to an end of the axis, as a share of it, nobody aims at a day: the end itself is meant. */
const NEAR = 0.01;

/**
 * The period between two shares (0 to 1) of an axis, in either order. An end at the end of the axis is open.
 *
 * @param stand last day a period may name
 */
export function periodBetween(axis: Ends, a: number, b: number, snap: Snap, stand: Day): Period {
	const [left, right] = [Math.min(a, b), Math.max(a, b)];
	const [start, end] = [dayAt(axis, left < NEAR ? 0 : left), dayAt(axis, right > 1 - NEAR ? 1 : right)];
	const since = snap === 'year' ? `${yearOf(start)}-01-01` : start;
	const until = snap === 'year' ? `${yearOf(end)}-12-31` : end;
	return { since: since <= axis.first ? null : since, until: until >= earlier(axis.last, stand) ? null : until };
}

/** The period with one end moved by whole months: the start to a first, the end to a last day of a month. */
export function movedEnd(period: Period, end: keyof Period, months: number, axis: Ends, stand: Day): Period {
	const last = earlier(axis.last, stand);
	if (end === 'since') {
		const since = monthBegin(period.since ?? axis.first, months);
		return { ...period, since: since <= axis.first ? null : earlier(since, period.until ?? last) };
	}
	const until = addDays(monthBegin(addDays(period.until ?? last, 1), months), -1);
	return { ...period, until: until >= last ? null : later(until, period.since ?? axis.first) };
}

/** First day of the month that lies so many months after a day's own; before it, for a day within a month, that month's. */
function monthBegin(day: Day, months: number): Day {
	const isFirst = day.endsWith('-01');
	const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months + (isFirst || months > 0 ? 0 : 1);
	return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

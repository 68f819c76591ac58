import { dayNumber, yearOf, type Day } from '$lib/model/day.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';
import type { NeedPoint } from '$lib/view/need.js';
import type { TimeAxis } from '../timeline/axis.js';
import type { ValueAxis } from './value-axis.js';

/** A bar of the scatter: from the earliest to the latest day, at the height of its value. */
export interface ScatterBar {
	readonly point: NeedPoint;
	/** Pixels from the top; the larger the value, the higher. */
	readonly y: number;
	/** Percent of the width. */
	readonly from: number;
	readonly to: number;
	/** Whether a source closes the end. */
	readonly closedStart: boolean;
	readonly closedEnd: boolean;
	/** Cities are set apart from counties. */
	readonly isCity: boolean;
}

/** @param y pixels of a percentage of the axis of values */
export function scatterBars(
	points: readonly NeedPoint[],
	values: ValueAxis,
	time: TimeAxis,
	y: (percent: number) => number
): ScatterBar[] {
	return points.map((point) => ({
		point,
		y: y(values.at(point.value)),
		from: time.within(point.earliest),
		to: point.latest === null ? 100 : time.within(point.latest),
		closedStart: point.earliest !== GUIDELINE_DAY && point.earliest >= time.first,
		closedEnd: point.latest !== null,
		isCity: point.centre.kind === 'city' || point.centre.kind === 'municipality_of_region'
	}));
}

/** The last year that any of the days needs. */
export function lastYear(days: readonly (Day | null)[], least: number): number {
	return days.reduce((last, day) => (day === null ? last : Math.max(last, yearOf(day))), least);
}

/** The bar nearest to a place in pixels, if it is within reach. */
export function nearestBar(
	bars: readonly ScatterBar[],
	x: number,
	y: number,
	width: number,
	reach: number
): ScatterBar | null {
	let [nearest, least]: [ScatterBar | null, number] = [null, reach];
	for (const bar of bars) {
		const along = Math.max(0, (bar.from / 100) * width - x, x - (bar.to / 100) * width);
		const distance = Math.hypot(along, bar.y - y);
		if (distance < least) [nearest, least] = [bar, distance];
	}
	return nearest;
}

/** Later ones are named first, and of those the ones dated best. */
export function labelPriority({ earliest, latest }: NeedPoint): number {
	return dayNumber(earliest) + (latest === null ? 0 : dayNumber(latest));
}

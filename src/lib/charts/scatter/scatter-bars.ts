import { dayNumber, yearOf, type Day } from '$lib/model/day.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';
import type { NeedPoint } from '$lib/view/need.js';
import type { TimeAxis } from '../timeline/axis.js';
import type { ValueAxis } from './value-axis.js';

/** A bar of the scatter: across by value, from the earliest to the latest day. */
export interface ScatterBar {
	readonly point: NeedPoint;
	/** Percent of the width. */
	readonly at: number;
	/** Pixels from the top; the later, the higher. */
	readonly top: number;
	readonly bottom: number;
	/** Whether a source closes the end. */
	readonly closedStart: boolean;
	readonly closedEnd: boolean;
	/** Cities are set apart from counties. */
	readonly isCity: boolean;
}

/** @param y pixels of a percentage of the time axis */
export function scatterBars(
	points: readonly NeedPoint[],
	values: ValueAxis,
	time: TimeAxis,
	y: (percent: number) => number
): ScatterBar[] {
	return points.map((point) => ({
		point,
		at: values.at(point.value),
		top: y(point.latest === null ? 100 : time.within(point.latest)),
		bottom: y(time.within(point.earliest)),
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
		const across = Math.abs((bar.at / 100) * width - x);
		const along = Math.max(0, bar.top - y, y - bar.bottom);
		const distance = Math.hypot(across, along);
		if (distance < least) [nearest, least] = [bar, distance];
	}
	return nearest;
}

/** Later ones are named first, and of those the ones dated best. */
export function labelPriority({ earliest, latest }: NeedPoint): number {
	return dayNumber(earliest) + (latest === null ? 0 : dayNumber(latest));
}

import type { CoveragePoint } from '$lib/model/coverage.js';
import type { TimeAxis } from '../timeline/axis.js';

/** Paths of a curve in a box 1000 wide; y in pixels. */
export interface CurvePaths {
	readonly low: string;
	readonly high: string;
	/** What lies between the two. */
	readonly between: string;
	/** What is certain. */
	readonly certain: string;
}

/** Units of the box for one percent of the axis. */
const PER_PERCENT = 10;

/** Draws the part of a curve that lies on the axis; `base` is the y of nothing. */
export function curvePaths(
	points: readonly CoveragePoint[],
	axis: TimeAxis,
	y: (share: number) => number,
	base: number
): CurvePaths {
	const x = (point: CoveragePoint) => Math.round(axis.within(point.day) * PER_PERCENT * 10) / 10;
	const line = (bound: 'low' | 'high', list: readonly CoveragePoint[]) =>
		list.map((point) => `${x(point)} ${y(point[bound])}`).join('L');
	const [low, high] = [line('low', points), line('high', points)];
	const last = 100 * PER_PERCENT;
	return {
		low: `M${low}`,
		high: `M${high}`,
		between: `M${high}L${line('low', [...points].reverse())}z`,
		certain: `M${low}L${last} ${base}L0 ${base}z`
	};
}

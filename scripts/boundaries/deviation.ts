import type { Point, Ring } from './rings.js';
import { type Segment, SegmentGrid, segmentsOf } from './segment-grid.js';

/** How far borders lie from each other, in metres. */
export interface Deviation {
	meanM: number;
	maxM: number;
	/** Key of the area where the maximum is. */
	worst: string;
}

/**
 * Measures how far the borders `from` lie from the borders `to` of the area with the same key: at each point and every
 * `stepM` metres between points, to the nearest place on the other border. An area without counterpart is infinitely far.
 */
export function deviation(
	from: ReadonlyMap<string, Ring[]>,
	to: ReadonlyMap<string, Ring[]>,
	stepM: number
): Deviation {
	const result = { meanM: 0, maxM: 0, worst: '' };
	let count = 0;
	for (const [key, rings] of from) {
		const target = new SegmentGrid(segmentsOf(to.get(key) ?? []));
		for (const point of samples(segmentsOf(rings), stepM)) {
			const distance = target.distance(point);
			result.meanM += distance;
			count++;
			if (distance > result.maxM) Object.assign(result, { maxM: distance, worst: key });
		}
	}
	result.meanM /= Math.max(1, count);
	return result;
}

function* samples(segments: Segment[], stepM: number): Iterable<Point> {
	for (const [[x0, y0], [x1, y1]] of segments) {
		const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / stepM));
		for (let i = 0; i < count; i++) yield [x0 + ((x1 - x0) * i) / count, y0 + ((y1 - y0) * i) / count];
	}
}

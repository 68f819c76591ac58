import type { Position } from 'geojson';
import { REFERENCE_WIDTH_PX } from './settings.js';
import type { AreaTopology } from './topology.js';

/** Left, bottom, right, top. */
export type Box = [number, number, number, number];

/** A square integer grid over the map: (0, 0) is the upper left corner and y grows downwards, as in SVG. */
export interface Grid {
	cellM: number;
	leftM: number;
	topM: number;
}

const ROUND_DIGITS = 2;

/** The box around all points of a topology. */
export function boxOf(topology: AreaTopology): Box {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = NaN, y = NaN] of topology.arcs.flat()) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** Metres per pixel of the error bound: the whole state is `REFERENCE_WIDTH_PX` wide. */
export function pixelOf([left, , right]: Box): number {
	return (right - left) / REFERENCE_WIDTH_PX;
}

/** A grid for a map in metres; its cell has two significant digits, its corner lies on a multiple of the cell. */
export function gridFor(box: Box, cellPx: number): Grid {
	const cellM = Number((cellPx * pixelOf(box)).toPrecision(ROUND_DIGITS));
	return { cellM, leftM: Math.floor(box[0] / cellM) * cellM, topM: Math.ceil(box[3] / cellM) * cellM };
}

/** Moves every point of a topology in metres to the nearest grid point; the result counts in cells. */
export function snapToGrid<P extends object>(topology: AreaTopology<P>, grid: Grid): AreaTopology<P> {
	const snap = ([x = NaN, y = NaN]: Position): Position => [
		Math.round((x - grid.leftM) / grid.cellM),
		Math.round((grid.topM - y) / grid.cellM)
	];
	return { ...topology, arcs: topology.arcs.map((arc) => arc.map(snap)) };
}

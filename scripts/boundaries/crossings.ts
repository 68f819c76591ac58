import type { Point } from './rings.js';
import { type Segment, SegmentGrid, segmentsOf } from './segment-grid.js';
import type { AreaTopology } from './topology.js';

/**
 * How many pairs of border segments of a quantised TopoJSON cross. Where the arcs of a topology do not cross, its areas
 * neither overlap nor leave gaps. Segments that only touch, or share an end, do not cross. Counted on the grid, where
 * the test is exact.
 */
export function countCrossings(text: string): number {
	const { arcs } = JSON.parse(text) as AreaTopology;
	const lines = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = NaN, dy = NaN]): Point => [(x += dx), (y += dy)]);
	});
	// Two segments may meet in several cells, but count once.
	const found = new Map<Segment, Set<Segment>>();
	for (const cell of new SegmentGrid(segmentsOf(lines)).cells()) {
		for (const [index, first] of cell.entries()) {
			for (const second of cell.slice(index + 1)) {
				if (cross(first, second)) found.set(first, (found.get(first) ?? new Set()).add(second));
			}
		}
	}
	return [...found.values()].reduce((sum, others) => sum + others.size, 0);
}

function cross(first: Segment, second: Segment): boolean {
	return separates(first, second) && separates(second, first);
}

/** Whether the line through a segment has the two ends of another one on different sides. */
function separates([a, b]: Segment, [c, d]: Segment): boolean {
	return side(a, b, c) * side(a, b, d) < 0;
}

function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
	return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

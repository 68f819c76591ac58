import type { Point, Ring } from './rings.js';

export type Segment = readonly [from: Point, to: Point];

/** Side of a cell, in mean lengths of a segment. */
const LENGTHS_PER_CELL = 2;

/** From this many cells away it is quicker to look at every segment. */
const REACH_LIMIT = 32;

/** Columns are told apart from rows by this factor; more than any grid here is high. */
const ROW_LIMIT = 2 ** 20;

/** Line segments in square cells, to find those near a point or near each other without looking at all of them. */
export class SegmentGrid {
	readonly #cells = new Map<number, Segment[]>();
	readonly #segments: Segment[];
	readonly #size: number;

	constructor(segments: Segment[]) {
		const lengths = segments.map(([[x0, y0], [x1, y1]]) => Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
		const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, segments.length);
		this.#segments = segments;
		this.#size = mean > 0 ? mean * LENGTHS_PER_CELL : 1;
		for (const segment of segments) this.#insert(segment);
	}

	/** Distance of a point from the nearest segment; infinite if there is none. */
	distance(point: Point): number {
		let nearest = Infinity;
		for (let reach = 0; reach < REACH_LIMIT; reach++) {
			nearest = Math.min(nearest, nearestOf(point, this.#ring(point, reach)));
			// Whatever is not in the rings seen so far is at least `reach` cells away.
			if (nearest <= reach * this.#size) return nearest;
		}
		return nearestOf(point, this.#segments);
	}

	/** The segments of each cell; two segments that meet share at least one. */
	cells(): Iterable<Segment[]> {
		return this.#cells.values();
	}

	/** The segments in the square ring of cells that is `reach` cells away from the cell of a point. */
	*#ring([x, y]: Point, reach: number): Iterable<Segment> {
		const [column, row] = [this.#index(x), this.#index(y)];
		for (let i = -reach; i <= reach; i++) {
			const step = Math.abs(i) === reach ? 1 : 2 * reach;
			for (let j = -reach; j <= reach; j += step) yield* this.#cells.get(cellKey(column + i, row + j)) ?? [];
		}
	}

	#index(coordinate: number): number {
		return Math.floor(coordinate / this.#size);
	}

	#insert(segment: Segment): void {
		const [[x0, y0], [x1, y1]] = segment;
		for (let column = this.#index(Math.min(x0, x1)); column <= this.#index(Math.max(x0, x1)); column++) {
			for (let row = this.#index(Math.min(y0, y1)); row <= this.#index(Math.max(y0, y1)); row++) {
				const key = cellKey(column, row);
				const cell = this.#cells.get(key);
				if (cell) cell.push(segment);
				else this.#cells.set(key, [segment]);
			}
		}
	}
}

/** The segments between the successive points of lines. */
export function segmentsOf(lines: Ring[]): Segment[] {
	return lines.flatMap((line) =>
		line.slice(1).map((to, index): Segment => {
			const from = line[index] ?? to;
			return [from, to];
		})
	);
}

function cellKey(column: number, row: number): number {
	return column * ROW_LIMIT + row;
}

function nearestOf(point: Point, segments: Iterable<Segment>): number {
	let nearest = Infinity;
	for (const segment of segments) nearest = Math.min(nearest, distanceToSegment(point, segment));
	return nearest;
}

function distanceToSegment([x, y]: Point, [[x0, y0], [x1, y1]]: Segment): number {
	const [dx, dy] = [x1 - x0, y1 - y0];
	const squared = dx * dx + dy * dy;
	const along = squared > 0 ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / squared)) : 0;
	return Math.hypot(x0 + along * dx - x, y0 + along * dy - y);
}

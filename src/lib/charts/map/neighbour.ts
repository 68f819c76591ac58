import type { Place } from './outlines.js';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0]
};

/** A neighbour is in a direction if it lies within 60° of it; 0.5 is the cosine. */
const WITHIN = 0.5;

export function isDirection(key: string): key is Direction {
	return key in VECTORS;
}

/**
 * The area an arrow key leads to: of the neighbours the one nearest to the direction; if there is none, the nearest
 * area that way, so that no place is a dead end before the edge of the state. `null` at the edge.
 */
export function neighbourTowards(
	places: Readonly<Record<string, Place>>,
	from: string,
	direction: Direction
): string | null {
	const place = places[from];
	if (!place) return null;
	const others = Object.keys(places).filter((id) => id !== from);
	return best(places, place, place.near, direction, 'angle') ?? best(places, place, others, direction, 'distance');
}

function best(
	places: Readonly<Record<string, Place>>,
	{ label: [x, y] }: Place,
	candidates: readonly string[],
	direction: Direction,
	by: 'angle' | 'distance'
): string | null {
	const [vx, vy] = VECTORS[direction];
	let winner: string | null = null;
	let score = -Infinity;
	for (const id of candidates) {
		const target = places[id];
		if (!target) continue;
		const [dx, dy] = [target.label[0] - x, target.label[1] - y];
		const distance = Math.hypot(dx, dy);
		const cosine = (dx * vx + dy * vy) / distance;
		if (!(cosine > WITHIN)) continue;
		const merit = by === 'angle' ? cosine : -distance;
		if (merit > score) [winner, score] = [id, merit];
	}
	return winner;
}

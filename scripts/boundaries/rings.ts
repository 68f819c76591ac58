import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { type Area, type AreaTopology, areasOf } from './topology.js';

export type Point = [x: number, y: number];
export type Ring = Point[];

/** All rings of each area of one object of a topology, decoded, under the key that `keyOf` gives. */
export function ringsByKey<P extends object>(
	topology: AreaTopology<P>,
	object: string,
	keyOf: (area: Area<P>) => string
): Map<string, Ring[]> {
	return new Map(areasOf(topology, object).map((area) => [keyOf(area), ringsOf(topology, area)]));
}

function ringsOf<P extends object>(topology: AreaTopology<P>, area: Area<P>): Ring[] {
	// Of the topology, topojson-client only looks at the arcs and the transform.
	const whole = topology as unknown as Topology<Objects>;
	const rings =
		area.type === 'Polygon'
			? feature(whole, area).geometry.coordinates
			: feature(whole, area).geometry.coordinates.flat();
	return rings.map((ring) => ring.map(([x = NaN, y = NaN]): Point => [x, y]));
}

/** The area that rings enclose (shoelace formula); holes run the other way round and count negative. */
export function ringsArea(rings: Ring[]): number {
	return Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0));
}

function signedArea(ring: Ring): number {
	const [origin = [0, 0]] = ring;
	let doubled = 0;
	let [fromX, fromY] = [0, 0];
	for (const [x, y] of ring) {
		// Relative to the first point: products of full coordinates would lose digits.
		const [toX, toY] = [x - origin[0], y - origin[1]];
		doubled += fromX * toY - toX * fromY;
		[fromX, fromY] = [toX, toY];
	}
	return doubled / 2;
}

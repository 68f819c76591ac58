import { describe, expect, it } from 'vitest';
import territories from '../../../data/territories.topo.json';
import municipalities from '../../../data/municipalities.topo.json';
import type { Topology } from 'topojson-specification';
import { mapGeometry, type MapGeometry } from '$lib/charts/map/map-geometry.js';
import { runAlike } from '$lib/charts/map/run-alike.js';
import { brotliCompressSync } from 'node:zlib';

const asBuilt: [string, MapGeometry][] = [
	['territories', mapGeometry(territories as unknown as Topology, null, 'territories')],
	[
		'municipalities',
		mapGeometry(territories as unknown as Topology, municipalities as unknown as Topology, 'municipalities')
	]
];

/** The points of each line of a path. */
function linesOf(path: string): [number, number][][] {
	return (path.match(/M[^M]+/g) ?? []).map((line) => {
		const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = [0, 0];
		return Array.from({ length: numbers.length / 2 }, (_, index) => {
			x += numbers[2 * index] ?? NaN;
			y += numbers[2 * index + 1] ?? NaN;
			return [x, y];
		});
	});
}

const bothEnds = (points: [number, number][]) => [points.join(' '), points.toReversed().join(' ')].sort().join(' | ');
const drawing = (path: string) => linesOf(path).map(bothEnds);
const area = (points: [number, number][]) =>
	points.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
		return sum + x * nextY - nextX * y;
	}, 0) / 2;
const paths = ({ outlines, borders }: MapGeometry) => [
	...Object.values(outlines.shapes),
	borders.districts,
	borders.state
];
const bytes = (geometry: MapGeometry) => brotliCompressSync(paths(geometry).join('\n')).length;

describe.each(asBuilt)('runAlike, of the %s', (_, geometry) => {
	const alike = runAlike(geometry);

	it('draws the same lines', () => {
		expect(Object.keys(alike.outlines.shapes)).toEqual(Object.keys(geometry.outlines.shapes));
		expect(paths(alike).map(drawing)).toEqual(paths(geometry).map(drawing));
		expect(alike.outlines.places).toBe(geometry.outlines.places);
	});

	it('leaves holes what they are: they run against what they are cut out of', () => {
		for (const [id, shape] of Object.entries(alike.outlines.shapes)) {
			const before = linesOf(geometry.outlines.shapes[id] ?? '').map(area);
			const after = linesOf(shape).map(area);
			const turned = Math.sign((before[0] ?? NaN) * (after[0] ?? NaN));
			expect(
				after.map((size) => turned * size),
				id
			).toEqual(before);
		}
	});

	it('saves a sixth of the compressed bytes or more', () => {
		expect(bytes(alike)).toBeLessThan((bytes(geometry) * 5) / 6);
	});
});

describe('runAlike', () => {
	const none = { districts: '', state: '' };
	const outlines = (shapes: Record<string, string>) => ({ width: 9, height: 9, places: {}, shapes });

	it('turns one of two neighbours, and no area that has none', () => {
		const shapes = { a: 'M0 0l4 0 0 4-4 0 0-4z', b: 'M4 0l4 0 0 4-4 0 0-4z', c: 'M20 0l1 0 0 1-1 0 0-1z' };
		const alike = runAlike({ outlines: outlines(shapes), borders: none }).outlines.shapes;
		expect(alike).toEqual({ a: 'M0 0l0 4 4 0 0-4-4 0z', b: shapes.b, c: shapes.c });
	});

	it('comes to an end on an area with a spike, whose edge is run both ways', () => {
		const shapes = { a: 'M0 0l4 0 4 0-4 0 0 4-4 0 0-4z', b: 'M4 0l4 0 0 4-4 0 0-4z' };
		const alike = runAlike({ outlines: outlines(shapes), borders: none }).outlines.shapes;
		expect(Object.keys(alike)).toEqual(['a', 'b']);
	});

	it('turns a border line by line', () => {
		const shapes = { a: 'M0 0l4 0 0 4-4 0 0-4z' };
		const state = 'M4 4l0-4M4 4l-4 0M0 0l4 0';
		const { borders } = runAlike({ outlines: outlines(shapes), borders: { ...none, state } });
		expect(borders.state).toBe('M4 0l0 4M4 4l-4 0M0 0l4 0');
	});
});

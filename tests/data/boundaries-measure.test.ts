import { gzipSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../scripts/boundaries/crossings.js';
import { deviation } from '../../scripts/boundaries/deviation.js';
import type { Inspection } from '../../scripts/boundaries/inspect.js';
import { problemsOf } from '../../scripts/boundaries/problems.js';
import { renumberArcs } from '../../scripts/boundaries/renumber-arcs.js';
import { type Point, type Ring, ringsArea } from '../../scripts/boundaries/rings.js';
import { type Segment, SegmentGrid } from '../../scripts/boundaries/segment-grid.js';
import { readTarEntry } from '../../scripts/boundaries/tar.js';

const square: Ring = [
	[0, 0],
	[0, 10],
	[10, 10],
	[10, 0],
	[0, 0]
];
const shifted = square.map(([x, y]): Point => [x + 2, y]);
const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.tuple(coordinate, coordinate);

describe('SegmentGrid', () => {
	it('finds the same distance as looking at every segment', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 30 }), point, (segments, from) => {
				const alone = segments.map((segment) => new SegmentGrid([segment]).distance(from));
				expect(new SegmentGrid(segments).distance(from)).toBeCloseTo(Math.min(...alone), 6);
			})
		);
	});

	it.each<[Segment, Point, number]>([
		[
			[
				[0, 0],
				[10, 0]
			],
			[5, 3],
			3
		],
		[
			[
				[0, 0],
				[10, 0]
			],
			[13, 4],
			5
		],
		[
			[
				[2, 2],
				[2, 2]
			],
			[5, 6],
			5
		]
	])('measures from %j to %j: %d', (segment, from, distance) => {
		expect(new SegmentGrid([segment]).distance(from)).toBeCloseTo(distance);
	});

	it('is infinitely far from anything if it has no segments', () => {
		expect(new SegmentGrid([]).distance([0, 0])).toBe(Infinity);
	});
});

describe('deviation', () => {
	it('is nothing between equal borders', () => {
		expect(deviation(new Map([['a', [square]]]), new Map([['a', [square]]]), 1)).toEqual({
			meanM: 0,
			maxM: 0,
			worst: ''
		});
	});

	it('finds the furthest place, between points too, and says of which area', () => {
		const from = new Map([
			['a', [square]],
			['b', [square]]
		]);
		const to = new Map([
			['a', [square]],
			['b', [shifted]]
		]);
		const found = deviation(from, to, 1);
		expect(found.maxM).toBeCloseTo(2);
		expect(found.worst).toBe('b');
		expect(found.meanM).toBeGreaterThan(0);
		expect(found.meanM).toBeLessThan(1);
	});

	it('is infinite for an area that got lost', () => {
		expect(deviation(new Map([['a', [square]]]), new Map(), 1).maxM).toBe(Infinity);
	});
});

describe('countCrossings', () => {
	const topology = (...arcs: number[][][]) => JSON.stringify({ type: 'Topology', objects: {}, arcs });

	it.each([
		[
			'lines that cross',
			topology(
				[
					[0, 0],
					[10, 10]
				],
				[
					[0, 10],
					[10, -10]
				]
			),
			1
		],
		[
			'lines that share an end',
			topology(
				[
					[0, 0],
					[10, 10]
				],
				[
					[10, 10],
					[5, -5]
				]
			),
			0
		],
		[
			'a line that ends on another',
			topology(
				[
					[0, 0],
					[10, 0]
				],
				[
					[5, 5],
					[0, -5]
				]
			),
			0
		],
		[
			'a loop that crosses itself',
			topology([
				[0, 0],
				[10, 10],
				[0, -10],
				[-10, 10]
			]),
			1
		]
	])('counts %s', (_what, text, count) => {
		expect(countCrossings(text)).toBe(count);
	});
});

describe('problemsOf', () => {
	const near = { meanM: 20, maxM: 150, worst: 'state 05' };
	const good: Inspection = {
		result: 'territories',
		bytes: 60_000,
		brotliBytes: 19_000,
		areas: { territories: 54 },
		lost: [],
		points: 7000,
		crossings: 0,
		away: near,
		back: near,
		areaM2: 34e9
	};

	it('has nothing to say of a result that keeps every bound', () => {
		expect(problemsOf(good, 150)).toEqual([]);
	});

	it.each<[Partial<Inspection>, RegExp]>([
		[{ brotliBytes: 19_001 }, /territories\.topo\.json: 19001 bytes \(brotli\), expected at most 19000/],
		[{ away: { ...near, maxM: 300 } }, /a border of state 05 lies 2\.00 px off the original, expected at most 1 px/],
		[{ back: { ...near, maxM: Infinity } }, /lies Infinity px off the original/],
		[{ lost: ['territories 05314'] }, /got lost in the simplification: territories 05314/],
		[{ crossings: 3 }, /cross each other in 3 places/]
	])('refuses %j', (change, message) => {
		expect(problemsOf({ ...good, ...change }, 150)).toEqual([expect.stringMatching(message)]);
	});
});

describe('ringsArea', () => {
	it('takes away holes, which run the other way round', () => {
		const hole = square.map(([x, y]): Point => [4 + x / 5, 4 + y / 5]).reverse();
		expect(ringsArea([square, hole])).toBeCloseTo(96);
	});

	it('keeps its digits far from the origin', () => {
		expect(ringsArea([square.map(([x, y]): Point => [x + 4e5, y + 5.7e6])])).toBe(100);
	});
});

describe('renumberArcs', () => {
	it('numbers arcs by first use, turns them to it and leaves out what nothing uses', () => {
		const arcs = [
			[[9, 9]],
			[
				[0, 0],
				[1, 1]
			],
			[
				[1, 1],
				[0, 0]
			]
		];
		const renumbered = renumberArcs(arcs, {
			a: [{ type: 'Polygon', arcs: [[2, ~1]] }],
			b: [{ type: 'MultiPolygon', arcs: [[[1, ~2]]] }]
		});
		expect(renumbered).toEqual({
			arcs: [
				[
					[1, 1],
					[0, 0]
				],
				[
					[1, 1],
					[0, 0]
				]
			],
			objects: { a: [{ type: 'Polygon', arcs: [[0, 1]] }], b: [{ type: 'MultiPolygon', arcs: [[[~1, ~0]]] }] }
		});
	});
});

describe('readTarEntry', () => {
	/** A tar archive with the fields that matter here. */
	function tar(files: Record<string, string>): Buffer {
		const blocks = Object.entries(files).map(([name, content]) => {
			const header = Buffer.alloc(512);
			header.write(name, 0);
			header.write(content.length.toString(8).padStart(11, '0'), 124);
			return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
		});
		return Buffer.concat([...blocks, Buffer.alloc(1024)]);
	}

	it('finds a file by its name, behind others of any length', () => {
		const archive = gunzipSync(gzipSync(tar({ 'p/a': 'x'.repeat(512), 'p/b': 'x'.repeat(700), 'p/c': 'found' })));
		expect(readTarEntry(archive, 'p/c')?.toString()).toBe('found');
		expect(readTarEntry(archive, 'p/d')).toBeUndefined();
	});
});

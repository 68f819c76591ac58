import { describe, expect, it } from 'vitest';
import { built } from '$lib/charts/map/built-outlines.js';
import { neighbourTowards } from '$lib/charts/map/neighbour.js';
import { placeLabels } from '$lib/charts/map/place-labels.js';

const { outlines, borders } = built.territory;

describe('outlinesOf', () => {
	it('has the 54 territories, 396 municipalities and 5 districts on one grid', () => {
		const counts = (['territory', 'municipality', 'district'] as const).map((level) => built[level].outlines);
		expect(counts.map((level) => Object.keys(level.shapes).length)).toEqual([54, 396, 5]);
		expect(new Set(counts.map((level) => `${level.width} ${level.height}`)).size).toBe(1);
	});

	it('draws every shape inside the map, as closed rings of whole numbers', () => {
		for (const [id, shape] of Object.entries(outlines.shapes)) {
			expect(shape, id).toMatch(/^(M\d+ ?-?\d+l[-\d ]+z)+$/);
		}
		for (const { box } of Object.values(outlines.places)) {
			expect(Math.min(...box)).toBeGreaterThanOrEqual(0);
			expect(box[2]).toBeLessThanOrEqual(outlines.width);
			expect(box[3]).toBeLessThanOrEqual(outlines.height);
		}
	});

	it('knows who borders on whom, both ways', () => {
		expect(outlines.places['05913']?.near).toContain('05978');
		for (const [id, place] of Object.entries(outlines.places)) {
			for (const near of place.near) expect(outlines.places[near]?.near, `${near} and ${id}`).toContain(id);
		}
	});

	it('has borders of districts and state', () => {
		expect(borders.districts).toMatch(/^M/);
		expect(borders.state).toMatch(/^M/);
	});
});

describe('neighbourTowards', () => {
	it.each([
		['05913', 'ArrowRight', '05978'],
		['05913', 'ArrowUp', '05562']
	] as const)('from %s by %s to %s', (from, key, to) => {
		expect(neighbourTowards(outlines.places, from, key)).toBe(to);
	});

	it('reaches every area from any other by arrow keys alone', () => {
		const seen = new Set(['05913']);
		const queue = ['05913'];
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
				const next = neighbourTowards(outlines.places, id, key);
				if (next && !seen.has(next)) {
					seen.add(next);
					queue.push(next);
				}
			}
		}
		expect(seen.size).toBe(54);
	});

	it('stops at the edge of the state and knows nothing of other places', () => {
		expect(neighbourTowards(outlines.places, 'nowhere', 'ArrowUp')).toBeNull();
	});
});

describe('placeLabels', () => {
	it('keeps the more important of two that would touch, and both where there is room', () => {
		const requests = [
			{ id: 'a', text: 'Bochum', x: 100, y: 50, priority: 1 },
			{ id: 'b', text: 'Herne', x: 110, y: 52, priority: 2 }
		];
		expect([...placeLabels(requests, 400, 100)]).toEqual(['b']);
		const apart = requests.map((request, index) => ({ ...request, x: 100 + index * 200 }));
		expect(placeLabels(apart, 400, 100).size).toBe(2);
	});

	it('leaves out what would be cut off at the edge', () => {
		expect(placeLabels([{ id: 'a', text: 'Minden-Lübbecke', x: 5, y: 50, priority: 1 }], 400, 100).size).toBe(0);
	});
});

import { describe, expect, it } from 'vitest';
import { keepAreas } from '$lib/view/keep-areas.js';
import type { MapArea } from '$lib/view/map-areas.js';
import { classFill } from '$lib/view/range-fill.js';

const area = (id: string, change: Partial<MapArea> = {}): MapArea => ({
	...{ id, territory: id, name: id, short: id, label: `${id}: seit 2013`, status: 'yes', selected: true, people: 0 },
	fill: classFill(1, false),
	...change
});

describe('keepAreas', () => {
	it('gives back the same list when nothing changed', () => {
		const before = [area('05111'), area('05913')];
		expect(keepAreas(before, [area('05111'), area('05913')])).toBe(before);
	});

	it.each<[string, Partial<MapArea>]>([
		['label', { label: 'anders' }],
		['status', { status: 'no' }],
		['fill', { fill: classFill(2, true) }],
		['selection', { selected: false }],
		['place', { id: '05112' }]
	])('takes over a changed %s and keeps the others', (_, change) => {
		const before = [area('05111'), area('05913')];
		const after = keepAreas(before, [area('05111'), area('05913', change)]);
		expect(after[0]).toBe(before[0]);
		expect(after[1]).toEqual(area('05913', change));
	});

	it('follows areas that come and go', () => {
		const before = [area('05111'), area('05913')];
		expect(keepAreas(before, [area('05111')])).toEqual([area('05111')]);
		expect(keepAreas([area('05111')], before)).toEqual(before);
		expect(keepAreas([], [])).toEqual([]);
	});
});

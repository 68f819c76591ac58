import { describe, expect, it } from 'vitest';
import { builtMap, built } from '$lib/charts/map/built-outlines.js';
import { neighbourTowards } from '$lib/charts/map/neighbour.js';
import { tiles, tileGeometry } from '$lib/charts/map/tile-geometry.js';
import { tileWords } from '$lib/charts/map/tile-words.js';
import { tileLabels } from '$lib/charts/map/tile-labels.js';
import { atlas } from '../../real-data.js';

const words = tileWords(atlas.centres);
const { districtOf } = words;
const { width, height, places: real } = built.territory.outlines;
const territory = tileGeometry('territory', words, { width, height });
const at = new Map(tiles.map((tile) => [tile.ags, tile]));

describe('the grid of squares', () => {
	it('has each of the 54 territories once, each in a cell of its own', () => {
		expect([...at.keys()].sort()).toEqual(atlas.centres.map((centre) => centre.ags).sort());
		expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(54);
	});

	it('keeps most neighbours in touch, and no district in pieces', () => {
		const pairs = Object.entries(real).flatMap(([a, { near }]) => near.map((b) => [a, b] as const));
		const touching = pairs.filter(([a, b]) => {
			const [one, other] = [at.get(a), at.get(b)];
			return one && other && Math.abs(one.column - other.column) <= 1 && Math.abs(one.row - other.row) <= 1;
		});
		expect(touching.length / pairs.length).toBeGreaterThan(0.7);
		for (const district of new Set(atlas.centres.map((centre) => centre.district))) {
			const members = tiles.filter((tile) => districtOf(tile.ags) === district).map((tile) => tile.ags);
			const reached = new Set(members.slice(0, 1));
			for (const ags of reached) {
				for (const near of territory.outlines.places[ags]?.near ?? []) if (members.includes(near)) reached.add(near);
			}
			expect([...reached].sort(), district).toEqual([...members].sort());
		}
	});

	it('keeps directions: who lies clearly north or west of a neighbour does so in the grid, or level with it', () => {
		const wrong = Object.entries(real).flatMap(([a, place]) =>
			place.near.filter((b) => {
				const [one, other, there] = [at.get(a), at.get(b), real[b]];
				if (!one || !other || !there) return true;
				const [dx, dy] = [there.label[0] - place.label[0], there.label[1] - place.label[1]];
				const length = Math.hypot(dx, dy);
				return (dx / length > 0.8 && other.column < one.column) || (dy / length > 0.8 && other.row < one.row);
			})
		);
		expect(wrong).toEqual([]);
	});

	it('draws squares of one size within the sheet of the areas', () => {
		const { places, shapes, names = [] } = territory.outlines;
		const [[x0, , x1] = []] = Object.values(places).map(({ box }) => box);
		const cell = (x1 ?? 0) - (x0 ?? 0);
		expect(names).toHaveLength(54);
		expect(territory.outlines).toMatchObject({ width, height });
		for (const { box } of Object.values(places)) {
			expect(box[2] - box[0]).toBeCloseTo(cell);
			expect(box[3] - box[1]).toBeCloseTo(cell);
			expect(Math.min(box[0], box[1])).toBeGreaterThan(0);
			expect(box[2]).toBeLessThan(width);
			expect(box[3]).toBeLessThan(height);
		}
		expect(Object.values(shapes).every((path) => /^M[\d ]+(L[\d ]+){3}Z$/.test(path))).toBe(true);
	});

	it('leads with the arrow keys from square to square', () => {
		const { places } = territory.outlines;
		expect(neighbourTowards(places, '05913', 'ArrowLeft')).toBe('05911');
		expect(neighbourTowards(places, '05911', 'ArrowRight')).toBe('05913');
		expect(neighbourTowards(places, '05913', 'ArrowDown')).toBe('05914');
	});

	it('puts the districts together from their squares', () => {
		const { outlines, borders } = builtMap('district', 'tiles', words);
		expect(Object.keys(outlines.shapes).sort()).toEqual(['051', '053', '055', '057', '059']);
		expect((outlines.shapes['057'] ?? '').split('M')).toHaveLength(8);
		expect(outlines.places['059']?.near).toContain('051');
		expect(borders.districts).not.toBe('');
	});

	it('is the same for a map that has no squares', () => {
		expect(builtMap('municipality', 'tiles', words)).toBe(built.municipality);
	});
});

describe('names in squares', () => {
	it('break at hyphens and blanks, and show where they fit', () => {
		const names = ['Köln', 'Ennepe-Ruhr', 'Mönchengladbach', 'Rheinisch-Bergischer Kreis'].map((text) => ({
			id: text,
			text
		}));
		expect(tileLabels(names, [35, 62, 90])).toEqual([
			{ id: 'Köln', lines: ['Köln'], size: 0 },
			{ id: 'Ennepe-Ruhr', lines: ['Ennepe-', 'Ruhr'], size: 1 },
			{ id: 'Mönchengladbach', lines: ['Mönchen-', 'gladbach'], size: 1 },
			{ id: 'Rheinisch-Bergischer Kreis', lines: ['Rheinisch-', 'Bergischer', 'Kreis'], size: 1 }
		]);
		expect(tileLabels([{ id: 'a', text: 'Recklinghausen' }], [35])).toEqual([]);
		expect(tileLabels([{ id: 'a', text: 'Hochsauerlandkreis' }], [84])).toEqual([
			{ id: 'a', lines: ['Hochsauerland-', 'kreis'], size: 0 }
		]);
	});
});

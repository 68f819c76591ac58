import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { polygonContains } from 'd3';
import { mergeArcs, neighbors } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../scripts/boundaries/crossings.js';
import { readMunicipalities } from '../../scripts/boundaries/read-municipalities.js';
import { type Ring, ringsArea, ringsByKey } from '../../scripts/boundaries/rings.js';
import { type Area, type AreaTopology, areasOf } from '../../scripts/boundaries/topology.js';

interface Labelled {
	label: [x: number, y: number];
}

const path = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const texts = {
	territories: readFileSync(path('territories.topo.json'), 'utf8'),
	municipalities: readFileSync(path('municipalities.topo.json'), 'utf8')
};
const territories = JSON.parse(texts.territories) as AreaTopology<Labelled> & Members;
const municipalities = JSON.parse(texts.municipalities) as AreaTopology<Labelled> & Members;
const expected = [...(await readMunicipalities(path('municipalities.csv'))).values()];

/** Members that the results have beyond TopoJSON. */
interface Members {
	epsg: number;
	attribution: string;
}

/** The topology with its integers as coordinates: grid cells instead of metres. */
function inCells<P extends object>(topology: AreaTopology<P>): AreaTopology<P> {
	return { ...topology, transform: { scale: [1, 1], translate: [0, 0] } };
}

function rings(topology: AreaTopology<Labelled>, object: string): Map<string, Ring[]> {
	return ringsByKey(inCells(topology), object, ({ id = '' }) => id);
}

function ids(topology: AreaTopology<Labelled>, object: string): string[] {
	return areasOf(topology, object).map(({ id = '' }) => id);
}

/** Border pieces as text, each the same whichever way it runs. */
function pieces(lines: Ring[]): string[] {
	return lines
		.flatMap((line) => line.slice(1).map((to, index) => [String(line[index]), String(to)].sort().join(' ')))
		.sort();
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const brotliBytes = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const total = (areas: Map<string, Ring[]>) => [...areas.values()].reduce((sum, area) => sum + ringsArea(area), 0);

describe('the committed boundaries', () => {
	it('have the 396 municipalities of the list', () => {
		expect(ids(municipalities, 'municipalities')).toHaveLength(396);
		expect(ids(municipalities, 'municipalities')).toEqual(sorted(expected.map(({ ags }) => ags)));
	});

	it('have its 54 territories, 5 districts and the state', () => {
		expect(ids(territories, 'territories')).toHaveLength(54);
		expect(ids(territories, 'territories')).toEqual(sorted(expected.map(({ territoryAgs }) => territoryAgs)));
		expect(ids(territories, 'districts')).toEqual(['051', '053', '055', '057', '059']);
		expect(ids(territories, 'state')).toEqual(['05']);
	});

	it('keep their byte budgets', () => {
		expect(brotliBytes(texts.territories)).toBeLessThanOrEqual(19_000);
		expect(brotliBytes(texts.municipalities)).toBeLessThanOrEqual(43_000);
	});

	it('lie on one square grid in EPSG:25832 with y downwards, and say whose data they are', () => {
		expect(territories.transform).toEqual(municipalities.transform);
		expect(territories.bbox).toEqual(municipalities.bbox);
		const [scaleX = NaN, scaleY = NaN] = territories.transform?.scale ?? [];
		expect(scaleX).toBeGreaterThan(0);
		expect(scaleY).toBe(-scaleX);
		for (const { epsg, attribution } of [territories, municipalities]) {
			expect(epsg).toBe(25832);
			expect(attribution).toBe('© GeoBasis-DE / BKG 2016 (Daten verändert)');
		}
	});

	it('use each arc once or from both sides, and have no arc that nothing uses', () => {
		for (const [topology, object] of [
			[territories, 'territories'],
			[municipalities, 'municipalities']
		] as const) {
			const uses = topology.arcs.map(() => ({ forwards: 0, backwards: 0 }));
			for (const reference of areasOf(topology, object).flatMap(arcReferences)) {
				const use = uses[reference < 0 ? ~reference : reference];
				if (use) use[reference < 0 ? 'backwards' : 'forwards']++;
			}
			expect(uses.filter(({ forwards, backwards }) => forwards > 1 || backwards > 1)).toEqual([]);
			expect(uses.filter(({ forwards, backwards }) => forwards + backwards === 0)).toEqual([]);
		}
	});

	it('have no gaps: all levels cover the same area', () => {
		const state = total(rings(territories, 'state'));
		for (const areas of [
			rings(territories, 'districts'),
			rings(territories, 'territories'),
			rings(municipalities, 'municipalities')
		]) {
			expect(total(areas)).toBeCloseTo(state, 3);
		}
	});

	it('have no overlaps: no borders cross', () => {
		expect(countCrossings(texts.territories)).toBe(0);
		expect(countCrossings(texts.municipalities)).toBe(0);
	});

	it('have the area of the state', () => {
		// 34,112 km² in the official statistics; UTM shows the west and middle of zone 32 up to 0.08 % smaller.
		const cellKm = (territories.transform?.scale[0] ?? NaN) / 1000;
		const km2 = total(rings(territories, 'state')) * cellKm ** 2;
		expect(km2).toBeGreaterThan(34_112 * 0.999);
		expect(km2).toBeLessThan(34_112 * 1.001);
	});

	it.each(['territories', 'municipalities'] as const)('have the label of each of the %s inside it', (object) => {
		const topology = object === 'territories' ? territories : municipalities;
		const areas = rings(topology, object);
		const outside = areasOf(topology, object).filter(({ id = '', properties }) => {
			const { label } = properties as Labelled;
			expect(label.every(Number.isInteger)).toBe(true);
			return (areas.get(id) ?? []).filter((ring) => polygonContains(ring, label)).length % 2 === 0;
		});
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it('have territories whose borders are the very borders of their municipalities', () => {
		const whole = inCells(municipalities) as unknown as Topology<Objects>;
		const merged = { ...inCells(municipalities), objects: {} } as AreaTopology<Labelled>;
		for (const [ags, area] of rings(territories, 'territories')) {
			const members = new Set(expected.filter(({ territoryAgs }) => territoryAgs === ags).map((one) => one.ags));
			const parts = areasOf(municipalities, 'municipalities').filter(({ id = '' }) => members.has(id));
			const geometries = [{ ...mergeArcs(whole, parts), id: ags }] as Area<Labelled>[];
			const lines = rings({ ...merged, objects: { merged: { type: 'GeometryCollection', geometries } } }, 'merged');
			expect(pieces(area), ags).toEqual(pieces(lines.get(ags) ?? []));
		}
	});

	it.each([
		['05913', 'Dortmund', ['05978', '05911', '05954']],
		['05334002', 'Stadt Aachen', ['05334']],
		['05314', 'Bonn', ['05382']],
		['05770', 'Kreis Minden-Lübbecke', ['05758', '05766']]
	])('have %s (%s) beside its neighbours', (ags, _name, beside) => {
		const areas = areasOf(territories, 'territories');
		const found = neighbors(areas)[areas.findIndex(({ id }) => id === ags)] ?? [];
		expect(found.map((index) => areas[index]?.id)).toEqual(expect.arrayContaining(beside));
	});

	it('do not have Bonn or the city of Aachen beside anything else in the state', () => {
		const areas = areasOf(territories, 'territories');
		const count = (ags: string) => neighbors(areas)[areas.findIndex(({ id }) => id === ags)]?.length;
		expect(count('05314')).toBe(1);
		expect(count('05334002')).toBe(1);
	});
});

function arcReferences(area: Area): number[] {
	return area.type === 'Polygon' ? area.arcs.flat() : area.arcs.flat(2);
}

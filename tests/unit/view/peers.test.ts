import { describe, expect, it } from 'vitest';
import type { Centre } from '$lib/data/centre.js';
import { peersOf } from '$lib/view/peers.js';
import { atlas } from '../../real-data.js';

const named = (name: string): Centre => {
	const found = atlas.centres.find((centre) => centre.name === name);
	if (!found) throw new Error(`no centre ${name}`);
	return found;
};

/** Three counties: one surely first, two whose spans overlap. */
const [a, b, c] = [
	['2012-07-01', '2012-12-31'],
	['2013-01-01', '2013-12-31'],
	['2013-06-01', '2014-06-30']
].map(([earliest = '', latest = ''], index) => {
	const stage = { earliest, latest, contested: false, best: null };
	return {
		...named('Kreis Kleve'),
		ags: String(index),
		stages: { established: stage, approved: stage, working: stage }
	};
}) as [Centre, Centre, Centre];

describe('peersOf', () => {
	it('gives one place where the order is certain, a range where spans overlap', () => {
		expect(peersOf([a, b, c], a, 'established').place).toEqual({ low: 1, high: 1 });
		expect(peersOf([a, b, c], b, 'established').place).toEqual({ low: 2, high: 3 });
		expect(peersOf([a, b, c], c, 'established').place).toEqual({ low: 2, high: 3 });
	});

	it('compares a city with cities, a kind of its own with all', () => {
		const dortmund = peersOf(atlas.centres, named('Dortmund'), 'established');
		expect(dortmund.sameKind).toBe(true);
		expect(new Set(dortmund.centres.map((centre) => centre.kind))).toEqual(new Set(['city']));
		const region = peersOf(atlas.centres, named('Städteregion Aachen'), 'established');
		expect(region.sameKind).toBe(false);
		expect(region.centres).toHaveLength(54);
	});

	it('puts Kleve last among the counties', () => {
		const { place, centres } = peersOf(atlas.centres, named('Kreis Kleve'), 'established');
		expect(place).toEqual({ low: centres.length, high: centres.length });
	});
});

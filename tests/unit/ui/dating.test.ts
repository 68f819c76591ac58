import { describe, expect, it } from 'vitest';
import { dating } from '$lib/ui/dating.server.js';
import { datingSources } from '$lib/view/dating-sources.js';
import { atlas } from '../../real-data.js';

const of = (...ags: string[]) =>
	datingSources(
		ags.map((key) => ({ ags: key })),
		'established',
		dating.de
	).map(({ id }) => id);

describe('datingSources', () => {
	it('names what dates a centre best, and what bounds one that no source dates', () => {
		expect(of('05122')).toEqual(['s114']);
		expect(of('05111')).toContain('s003');
	});

	it('names every source once, in the order of keys, and has a title for each', () => {
		const all = datingSources(atlas.centres, 'established', dating.de);
		const ids = all.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)].sort());
		expect(new Set(ids)).toEqual(new Set(Object.values(dating.de.ids.established).flat()));
		expect(all.every(({ title }) => title !== '')).toBe(true);
	});

	it('holds every centre at every stage', () => {
		for (const byCentre of Object.values(dating.en.ids)) expect(Object.keys(byCentre)).toHaveLength(54);
	});
});

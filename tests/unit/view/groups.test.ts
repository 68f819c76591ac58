import { describe, expect, it } from 'vitest';
import { firstAndLast, groupsBy } from '$lib/view/groups.js';
import { atlas } from '../../real-data.js';

const day = '2013-12-31';

describe('groupsBy', () => {
	it.each(['district', 'kind'] as const)('takes every centre once, by %s, and adds up to the state', (by) => {
		const groups = groupsBy(atlas.centres, by, 'established', day);
		expect(groups.flatMap((group) => group.centres)).toHaveLength(54);
		const sum = (bound: 'low' | 'high') => groups.reduce((total, group) => total + group.now[bound], 0);
		expect([sum('low'), sum('high')]).toEqual([32, 49]);
	});

	it('leaves out what the filters empty', () => {
		const cities = atlas.centres.filter((centre) => centre.kind === 'city');
		expect(groupsBy(cities, 'kind', 'established', day).map((group) => group.key)).toEqual(['city']);
	});

	it('is complete on the last of the latest days', () => {
		const [group] = groupsBy(
			atlas.centres.filter((centre) => centre.kind === 'county'),
			'kind',
			'established',
			day
		);
		expect(group?.completeBy).toBe('2018-09-06');
		expect(group?.steps.at(-1)).toMatchObject({ day: '2018-09-06', low: group?.centres.length });
	});

	it('never is complete while one centre has no latest day', () => {
		const [first, ...rest] = atlas.centres;
		if (!first) throw new Error('no centres');
		const open = { ...first.stages.established, latest: null };
		const groups = groupsBy(
			[{ ...first, stages: { ...first.stages, established: open } }, ...rest],
			'district',
			'established',
			day
		);
		expect(groups.find((group) => group.key === first.district)?.completeBy).toBeNull();
	});
});

describe('firstAndLast', () => {
	it('names all that are complete first, and the last', () => {
		const ends = firstAndLast(groupsBy(atlas.centres, 'district', 'established', day));
		const keys = (groups: readonly { key: string }[] = []) => groups.map((group) => group.key);
		expect(keys(ends?.first)).toEqual(['053', '057', '059']);
		expect(ends?.first.map((group) => group.completeBy)).toEqual(['2014-04-25', '2014-04-25', '2014-04-25']);
		expect(keys(ends?.last)).toEqual(['051']);
		expect(ends?.last[0]?.completeBy).toBe('2018-09-06');
	});

	it('says nothing of a single group', () => {
		const cities = atlas.centres.filter((centre) => centre.kind === 'city');
		expect(firstAndLast(groupsBy(cities, 'kind', 'established', day))).toBeNull();
	});
});

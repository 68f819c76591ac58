import { describe, expect, it } from 'vitest';
import { completionOf, groupsBy } from '$lib/view/groups.js';
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

describe('completionOf', () => {
	const groups = groupsBy(atlas.centres, 'district', 'established', day);

	it('names all that are complete first, and the last', () => {
		const completion = completionOf(groups);
		if (completion.kind !== 'apart') throw new Error(completion.kind);
		const keys = (some: readonly { key: string }[]) => some.map((group) => group.key);
		expect(keys(completion.first)).toEqual(['053', '057', '059']);
		expect(completion.first.map((group) => group.completeBy)).toEqual(['2014-04-25', '2014-04-25', '2014-04-25']);
		expect(keys(completion.last)).toEqual(['051']);
		expect(completion.last[0]?.completeBy).toBe('2018-09-06');
	});

	it('tells groups complete on one day', () => {
		const some = groups.filter((group) => group.completeBy === '2014-04-25');
		expect(some.length).toBeGreaterThan(1);
		expect(completionOf(some)).toEqual({ kind: 'together', day: '2014-04-25' });
	});

	it('is open while one group is not complete, and without groups', () => {
		const [first, ...others] = groups;
		if (!first) throw new Error('no groups');
		expect(completionOf([{ ...first, completeBy: null }, ...others])).toEqual({ kind: 'open' });
		expect(completionOf([])).toEqual({ kind: 'open' });
	});
});

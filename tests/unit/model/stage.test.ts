import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt } from '$lib/model/count.js';
import type { Fact } from '$lib/model/fact.js';
import { STAGES, stageInterval, type Stage } from '$lib/model/stage.js';
import { statusAt } from '$lib/model/status.js';
import { atlas } from '../../real-data.js';
import { day, fact, facts } from './arbitraries.js';

const stage = fc.constantFrom(...STAGES);
const centre = (name: string) => {
	const found = atlas.centres.find((candidate) => candidate.name === name);
	if (!found) throw new Error(`no centre ${name}`);
	return found;
};

describe('stageInterval on the real facts (worked examples of the design)', () => {
	it.each<[string, Stage, string, string]>([
		['Herne', 'approved', '2013-01-01', '2013-06-12'],
		['Herne', 'working', '2013-08-01', '2013-08-01'],
		['Solingen', 'working', '2012-12-01', '2012-12-01'],
		['Mülheim an der Ruhr', 'working', '2012-12-01', '2012-12-31'],
		['Dortmund', 'established', '2013-03-07', '2013-07-31'],
		['Kreis Kleve', 'established', '2017-11-26', '2018-09-06'],
		['Kreis Steinfurt', 'approved', '2016-04-04', '2016-04-04'],
		['Köln', 'working', '2013-08-01', '2013-10-31']
	])('%s %s: %s to %s', (name, stage, earliest, latest) => {
		expect(centre(name).stages[stage]).toMatchObject({ earliest, latest });
	});

	it('calls Köln contested, for its own page and another source disagree', () => {
		expect(centre('Köln').stages.working.contested).toBe(true);
	});

	it.each([
		['2013-12-31', 32, 49],
		['2014-04-25', 49, 49],
		['2018-09-30', 54, 54]
	])('on %s %i centres are certain, %i possible', (date, low, high) => {
		expect(
			countAt(
				atlas.centres.map((centre) => centre.stages.established),
				date
			)
		).toEqual({ low, high });
	});

	it('dates Solingen best by a primary source', () => {
		expect(centre('Solingen').stages.working.best).toMatchObject({ date: '2012-12-01', confidence: 'primary' });
	});

	it('dates no centre by a bound that lies after its interval', () => {
		expect(centre('Kreis Siegen-Wittgenstein').stages.established).toMatchObject({ latest: '2014-04-25', best: null });
		const overtaken = atlas.centres.filter(({ stages: { established, approved, working } }) =>
			[established, approved, working].some(({ latest, best }) => {
				const bound = best?.date.startsWith('/') ? best.date.slice(1) : null;
				return bound !== null && latest !== null && bound > latest;
			})
		);
		expect(overtaken).toEqual([]);
	});
});

describe('stageInterval on any facts', () => {
	it('does not depend on the order of the facts', () => {
		const shuffled = facts.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
		);
		fc.assert(
			fc.property(shuffled, stage, ([list, other], stage) => {
				expect(stageInterval(other, stage)).toEqual(stageInterval(list, stage));
			})
		);
	});

	it('ignores weak facts', () => {
		fc.assert(
			fc.property(facts, fact, stage, (list, extra, stage) => {
				const weak: Fact = { ...extra, confidence: 'weak' };
				expect(stageInterval([...list, weak], stage)).toEqual(stageInterval(list, stage));
			})
		);
	});

	it('never widens by an approval, notice, start or opening unless that contests it', () => {
		const evidence = fc
			.tuple(fact, fc.constantFrom('approval', 'funding_notice', 'operation_start', 'opening'))
			.map(([base, event]) => ({ ...base, event }));
		fc.assert(
			fc.property(facts, evidence, stage, (list, extra, stage) => {
				const before = stageInterval(list, stage);
				const after = stageInterval([...list, extra], stage);
				if (after.contested) return;
				expect(after.earliest >= before.earliest).toBe(true);
				expect((after.latest ?? '9999') <= (before.latest ?? '9999')).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('is never a certain day before a possible one: certain ≤ possible, and neither falls as time goes on', () => {
		fc.assert(
			fc.property(fc.array(facts, { maxLength: 6 }), stage, day, day, (centres, stage, a, b) => {
				const intervals = centres.map((list) => stageInterval(list, stage));
				const [early, late] = a <= b ? [a, b] : [b, a];
				const before = countAt(intervals, early);
				const after = countAt(intervals, late);
				expect(before.low).toBeLessThanOrEqual(before.high);
				expect(before.low).toBeLessThanOrEqual(after.low);
				expect(before.high).toBeLessThanOrEqual(after.high);
			})
		);
	});

	it('knows nothing without evidence: from the guideline on, with no end', () => {
		expect(stageInterval([], 'working')).toEqual({
			earliest: '2012-06-25',
			latest: null,
			contested: false,
			best: null
		});
	});

	it('contests a start that lies wholly before the guideline', () => {
		fc.assert(
			fc.property(facts, (list) => {
				const early: Fact = {
					...{ id: 'early', event: 'operation_start', confidence: 'primary', basis: 'stated', sourceId: 'none' },
					...{ date: '2011', earliest: '2011-01-01', latest: '2011-12-31' }
				};
				expect(stageInterval([...list, early], 'working').contested).toBe(true);
			})
		);
	});
});

describe('statusAt', () => {
	it.each([
		['2013-03-06', 'no'],
		['2013-03-07', 'unknown'],
		['2013-07-30', 'unknown'],
		['2013-07-31', 'yes']
	])('Dortmund on %s: %s', (date, status) => {
		expect(statusAt(centre('Dortmund').stages.established, date)).toBe(status);
	});
});

import fc from 'fast-check';
import { dayFromNumber, dayNumber } from '$lib/model/day.js';
import { EVENTS, type Fact } from '$lib/model/fact.js';

const FIRST = dayNumber('2011-01-01');
const LAST = dayNumber('2019-12-31');

export const day = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

const span = fc
	.tuple(fc.option(day, { freq: 8 }), fc.option(day, { freq: 8 }))
	.map(([a, b]) => (a && b && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b }));

/** Any fact about one centre, its date an interval of days. */
export const fact: fc.Arbitrary<Fact> = fc
	.record({
		id: fc.uuid(),
		event: fc.constantFrom(...EVENTS),
		confidence: fc.constantFrom('primary' as const, 'secondary' as const, 'weak' as const),
		basis: fc.constantFrom('stated' as const, 'derived' as const),
		span
	})
	.map(({ span: interval, ...rest }) => ({ ...rest, ...interval, date: 'made for a test', sourceId: 'none' }));

export const facts = fc.array(fact, { maxLength: 8 });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '$lib/data/places.js';
import { dayFromNumber, dayNumber } from '$lib/model/day.js';
import { encodeView, FIRST_DAY, KEYS, readView } from '$lib/view/codec.js';
import { decodeView } from '$lib/view/decode-view.js';
import { FEWEST_BREAKS, MOST_BREAKS } from '$lib/view/breaks.js';
import { CHOICES, CLASS_COUNTS, defaultView, FIRST_YEAR, MOST_COMPARED, SORT_KEYS, type View } from '$lib/view/view.js';
import { pack, tables } from '../../real-data.js';

const { stand } = pack;
const places = placesOf(tables, stand);
const standard = defaultView(stand);
const lastYear = Number(stand.slice(0, 4));
const decode = (query: string, extra?: string[]) => decodeView(new URLSearchParams(query), places, extra);
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });

const someDay = fc.integer({ min: dayNumber(FIRST_DAY), max: dayNumber(stand) }).map(dayFromNumber);

/** Thresholds: two to six, ascending, of at most two decimals. */
const own = fc
	.uniqueArray(fc.integer({ min: 1, max: 99_999_999_999 }), { minLength: FEWEST_BREAKS, maxLength: MOST_BREAKS })
	.map((hundredths) => hundredths.sort((a, b) => a - b).map((hundredth) => hundredth / 100));

/** Any view a page can show: the axis holds the date, a period begins before it ends, a place is in focus with its centre, own classes have thresholds. */
const view: fc.Arbitrary<View> = fc
	.record({
		date: someDay,
		before: fc.nat({ max: lastYear - FIRST_YEAR }),
		after: fc.nat({ max: lastYear - FIRST_YEAR }),
		stage: fc.constantFrom(...CHOICES.stage),
		measure: fc.constantFrom(...CHOICES.measure),
		unit: fc.constantFrom(...CHOICES.unit),
		level: fc.constantFrom(...CHOICES.level),
		form: fc.constantFrom(...CHOICES.form),
		district: orNull(CHOICES.district),
		kind: orNull(CHOICES.kind),
		predecessor: orNull(CHOICES.predecessor),
		status: orNull(CHOICES.status),
		since: fc.option(someDay, { nil: null }),
		until: fc.option(someDay, { nil: null }),
		only: fc.subarray([...places.territories], { maxLength: 6 }).map((list) => [...list].sort()),
		focus: orNull([...places.territories]),
		place: orNull([...places.municipalities.keys()]),
		compare: fc
			.shuffledSubarray([...places.territories], { maxLength: MOST_COMPARED })
			.map((list): readonly string[] => list),
		rows: fc.constantFrom(...CHOICES.rows),
		sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
		method: fc.constantFrom(...CHOICES.method),
		classes: fc.constantFrom(...CLASS_COUNTS),
		own,
		keptBreaks: fc.option(own, { nil: null })
	})
	.map(({ before, after, focus, own, keptBreaks, ...rest }) => {
		const year = Number(rest.date.slice(0, 4));
		return {
			...rest,
			until: rest.since !== null && rest.until !== null && rest.until < rest.since ? null : rest.until,
			breaks: rest.method === 'own' ? own : keptBreaks,
			from: Math.max(FIRST_YEAR, year - before),
			to: Math.min(lastYear, year + after),
			focus: rest.place === null ? focus : (places.municipalities.get(rest.place) ?? null)
		};
	});

describe('a view in a URL', () => {
	it('comes back as it was, whatever the view', () => {
		fc.assert(
			fc.property(view, (view) => {
				expect(decode(encodeView(view, stand))).toEqual({ view, problems: [] });
			})
		);
	});

	it.each<[string, Partial<View>]>([
		...Object.entries(CHOICES).flatMap(([key, values]) =>
			values
				.filter((value) => value !== 'own')
				.map((value): [string, Partial<View>] => [`${key}=${value}`, { [key]: value }])
		),
		...SORT_KEYS.flatMap((key): [string, Partial<View>][] => [
			[`sort=${key}`, { sort: { key, descending: false } }],
			[`sort=-${key}`, { sort: { key, descending: true } }]
		]),
		...CLASS_COUNTS.map((classes): [string, Partial<View>] => [`classes=${classes}`, { classes }]),
		['method=own&breaks=10,12.5,20', { method: 'own', breaks: [10, 12.5, 20] }],
		['breaks=10;%2012,5;20.50&method=own', { method: 'own', breaks: [10, 12.5, 20.5] }],
		['breaks=1,2', { breaks: [1, 2] }],
		['focus=05334002', { focus: '05334002' }],
		['place=05978024', { place: '05978024', focus: '05978' }],
		['compare=05913', { compare: ['05913'] }],
		['compare=05913,05334002,05111', { compare: ['05913', '05334002', '05111'] }],
		['compare=05913%2C05111', { compare: ['05913', '05111'] }],
		['date=2013-12-31', { date: '2013-12-31' }],
		['since=2013-07-01&until=2013-07-01', { since: '2013-07-01', until: '2013-07-01' }],
		['only=05913,05334002', { only: ['05334002', '05913'] }],
		['from=2013&to=2014&date=2014-01-01', { from: 2013, to: 2014, date: '2014-01-01' }]
	])('reads %s', (query, change) => {
		expect(decode(query)).toEqual({ view: { ...standard, ...change }, problems: [] });
	});

	it('leaves defaults out, so that the default view has no query', () => {
		expect(encodeView(standard, stand)).toBe('');
		expect(decode('')).toEqual({ view: standard, problems: [] });
	});

	it('names exactly what differs from the default, in a fixed order', () => {
		fc.assert(
			fc.property(view, (view) => {
				const differing = KEYS.filter((key) => JSON.stringify(view[key]) !== JSON.stringify(standard[key]));
				expect([...new URLSearchParams(encodeView(view, stand)).keys()]).toEqual(differing);
			})
		);
	});

	it('lists the territories compared in their order, with commas a reader can read', () => {
		expect(encodeView({ ...standard, compare: ['05913', '05111'] }, stand)).toBe('compare=05913,05111');
	});

	it('is the same however its parameters are ordered', () => {
		const shuffled = view.chain((view) => {
			const entries = [...new URLSearchParams(encodeView(view, stand))];
			return fc.tuple(fc.constant(view), fc.shuffledSubarray(entries, { minLength: entries.length }));
		});
		fc.assert(
			fc.property(shuffled, ([view, entries]) => {
				expect(decodeView(new URLSearchParams(entries), places).view).toEqual(view);
			})
		);
	});
});

describe('a URL that says what it should not', () => {
	it.each([
		['date=2013-02-29', 'date'],
		['date=2011-12-31', 'date'],
		['date=9999-01-01', 'date'],
		['date=2013', 'date'],
		['from=2011', 'from'],
		['to=20125', 'to'],
		['stage=Working', 'stage'],
		['district=052', 'district'],
		['kind=town', 'kind'],
		['predecessor=maybe', 'predecessor'],
		['status=perhaps', 'status'],
		['focus=05999', 'focus'],
		['place=05999999', 'place'],
		['since=2013-07', 'since'],
		['until=2050-01-01', 'until'],
		['only=05999', 'only'],
		['sort=--name', 'sort'],
		['sort=-', 'sort'],
		['unit=%00', 'unit'],
		['method=jenks', 'method'],
		['method=own', 'method'],
		['method=own&breaks=', 'method'],
		['method=own&breaks=10', 'breaks'],
		['classes=2', 'classes'],
		['classes=8', 'classes'],
		['classes=5.0', 'classes'],
		['breaks=10', 'breaks'],
		['breaks=10,20,', 'breaks'],
		['breaks=20,10', 'breaks'],
		['breaks=10,10', 'breaks'],
		['breaks=0,10', 'breaks'],
		['breaks=-5,10', 'breaks'],
		['breaks=10,1e3', 'breaks'],
		['breaks=100.000,150.000', 'breaks'],
		['breaks=1,2,3,4,5,6,7', 'breaks']
	])('%s falls back to the default and is named', (query, parameter) => {
		const { view, problems } = decode(query);
		expect(view).toEqual(standard);
		expect(problems).toMatchObject([{ parameter, reason: 'invalid' }]);
		expect(problems[0]?.expected).not.toBe('');
	});

	it.each([
		['compare=05913,05999,05111', ['05913', '05111'], '05999'],
		['compare=05913,05111,05913', ['05913', '05111'], '05913'],
		['compare=x,05913,<b>', ['05913'], 'x,<b>'],
		['compare=05978024', [], '05978024'],
		['compare=05111,05112,05113,05114,05116,05117', ['05111', '05112', '05113', '05114', '05116'], '05117']
	])('%s: only what is unknown, repeated or too much is ignored, and named', (query, compare, value) => {
		const { view, problems } = decode(query);
		expect(view).toEqual({ ...standard, compare });
		expect(problems).toMatchObject([{ parameter: 'compare', value, reason: 'invalid' }]);
		expect(problems[0]?.expected).toContain('05111');
	});

	it('says what own classes lack', () => {
		expect(decode('method=own').problems).toEqual([
			{ parameter: 'method', value: 'own', reason: 'invalid', expected: 'method=own&breaks=10,12.5,20' }
		]);
	});

	it('names an unknown parameter with those that exist', () => {
		expect(decode('year=2013').problems).toEqual([
			{ parameter: 'year', value: '2013', reason: 'unknown', expected: KEYS.join(', ') }
		]);
	});

	it('takes none of several values', () => {
		const { view, problems } = decode('stage=working&stage=approved');
		expect(view).toEqual(standard);
		expect(problems).toMatchObject([{ parameter: 'stage', value: 'working, approved', reason: 'repeated' }]);
	});

	it.each(KEYS)('takes an empty %s for its default', (key) => {
		expect(decode(`${key}=`)).toEqual({ view: standard, problems: [] });
	});

	it.each([
		['from=2015&date=2014-06-01', 'from', '2012 … 2014'],
		['to=2013&date=2014-06-01', 'to', `2014 … ${lastYear}`]
	])('%s: an axis without the date is dropped, and the years it may have are named', (query, parameter, expected) => {
		const { view, problems } = decode(query);
		expect(view).toEqual({ ...standard, date: '2014-06-01' });
		expect(problems).toMatchObject([{ parameter, reason: 'invalid', expected }]);
	});

	it('keeps the good part of a list and names the rest', () => {
		const { view, problems } = decode('only=05913,05999,05911,05913');
		expect(view).toEqual({ ...standard, only: ['05911', '05913'] });
		expect(problems).toMatchObject([{ parameter: 'only', value: '05999,05913', reason: 'invalid' }]);
	});

	it('drops the end of a period that ends before it begins', () => {
		const { view, problems } = decode('since=2014-01-01&until=2013-12-31');
		expect(view).toEqual({ ...standard, since: '2014-01-01' });
		expect(problems).toMatchObject([{ parameter: 'until', reason: 'invalid', expected: `2014-01-01 … ${stand}` }]);
	});

	it('writes lists so that a reader can read them', () => {
		expect(encodeView({ ...standard, only: ['05911', '05913'] }, stand)).toBe('only=05911,05913');
	});

	it('leaves to the page what the page reads itself', () => {
		expect(decode('theme=dark&theme=light&stage=working', ['theme'])).toEqual({
			view: { ...standard, stage: 'working' },
			problems: []
		});
	});

	it('never throws, gives a view that can be written again, and names every parameter it could not use', () => {
		const key = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: fc.string() });
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', '2013', '2013-01-01', '05978024', '05913,05111,05913', '-name')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (entries) => {
				const params = new URLSearchParams(entries);
				const { view, problems } = decodeView(params, places);
				expect(decode(encodeView(view, stand))).toEqual({ view, problems: [] });
				const named = new Set(problems.map((problem) => problem.parameter));
				for (const key of params.keys()) {
					if (!(KEYS as readonly string[]).includes(key) || params.getAll(key).length > 1) expect(named).toContain(key);
				}
			})
		);
	});
});

describe('readView', () => {
	it('reads the same view as decodeView and slips over the same parameters', () => {
		const key = fc.constantFrom(...KEYS, 'nonsense');
		const value = fc.constantFrom(
			'',
			'x',
			'2013',
			'2013-12-31',
			'05913',
			'own',
			'5',
			'10,20',
			'05111,05913',
			'-funding'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
				const params = new URLSearchParams(pairs);
				const [read, decoded] = [readView(params, places), decodeView(params, places)];
				expect(read.view).toEqual(decoded.view);
				expect(read.slips.map((slip) => [slip.parameter, slip.value])).toEqual(
					decoded.problems.map((problem) => [problem.parameter, problem.value])
				);
				for (const problem of decoded.problems) expect(problem.expected).not.toBe('');
			})
		);
	});

	it('calls what only the rest of the view forbids a conflict', () => {
		const reasons = (query: string) =>
			readView(new URLSearchParams(query), places).slips.map(({ parameter, reason }) => `${parameter}: ${reason}`);
		expect(reasons('date=2013-12-31&from=2015')).toEqual(['from: conflict']);
		expect(reasons('since=2014-01-01&until=2013-01-01')).toEqual(['until: conflict']);
		expect(reasons('method=own')).toEqual(['method: conflict']);
		expect(reasons('from=1999')).toEqual(['from: invalid']);
	});
});

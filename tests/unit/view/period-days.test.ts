import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { de } from '$lib/i18n/period/de.js';
import { en } from '$lib/i18n/period/en.js';
import { daysFirst, daysInWords, daysLabel, mayLieWithin, periodDays, seriesWithin } from '$lib/view/period-days.js';
import { english, german } from '../speech.js';
import { day as anyDay } from '../model/arbitraries.js';

const STAND = '2025-09-18';

test('an open end of a period is that of the atlas', () => {
	expect(periodDays({ since: null, until: null }, STAND)).toBeNull();
	expect(periodDays({ since: '2013-05-01', until: null }, STAND)).toEqual({ first: '2013-05-01', last: STAND });
	expect(periodDays({ since: null, until: '2013-05-01' }, STAND)).toEqual({ first: '2012-01-01', last: '2013-05-01' });
});

test.each([
	['2014-01-01', '2014-12-31', '2014', 'in 2014', '2014'],
	['2013-01-01', '2016-12-31', 'von 2013 bis 2016', 'from 2013 to 2016', '2013–2016'],
	[
		...(['2012-06-25', '2014-07-31', 'vom 25. Juni 2012 bis zum 31. Juli 2014'] as const),
		...(['from 25 June 2012 to 31 July 2014', '25. Juni 2012 – 31. Juli 2014'] as const)
	]
])('%s to %s in words', (first, last, inGerman, inEnglish, label) => {
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');
	expect(plain(daysInWords({ first, last }, de, german.f))).toBe(inGerman);
	expect(plain(daysInWords({ first, last }, en, english.f))).toBe(inEnglish);
	expect(plain(daysLabel({ first, last }, german.f))).toBe(label);
	expect(daysFirst({ first, last }, en, english.f)).toMatch(/^[IF]/);
});

test('a series within some days keeps the values of its reference dates, both ends included', () => {
	const series = { dates: ['2011-05-09', '2013-12-31', '2014-12-31'], values: [1, 2, 3] };
	expect(seriesWithin(series, null)).toEqual(series);
	expect(seriesWithin(series, { first: '2013-12-31', last: '2014-12-30' })).toEqual({
		dates: ['2013-12-31'],
		values: [2]
	});
	expect(seriesWithin(series, { first: '2015-01-01', last: '2015-12-31' })).toEqual({ dates: [], values: [] });
});

describe('what may lie within some days', () => {
	it('has at least one day in common with them, an unknown end being any day', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, anyDay, (a, b, c, d) => {
				const [earliest, latest] = [a, b].sort() as [string, string];
				const [first, last] = [c, d].sort() as [string, string];
				const isApart = latest < first || earliest > last;
				expect(mayLieWithin({ earliest, latest }, { first, last })).toBe(!isApart);
				expect(mayLieWithin({ earliest: null, latest }, { first, last })).toBe(latest >= first);
				expect(mayLieWithin({ earliest, latest: null }, { first, last })).toBe(earliest <= last);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { english, german } from '../speech.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
	it.each([
		[9_830_000, '9,83 Mio. €', '€9.83m'],
		[170_000, '170 Tsd. €', '€170k'],
		[0.97, '0,97 €', '€0.97'],
		[0, '0 €', '€0'],
		[21_100_000, '21,1 Mio. €', '€21.1m']
	])('%d is %s and %s', (amount, de, en) => {
		expect(plain(german.f.money(amount))).toBe(de);
		expect(plain(english.f.money(amount))).toBe(en);
	});

	it('writes both bounds in one unit', () => {
		expect(plain(german.f.moneyRange({ low: 3_200_000, high: 11_300_000 }))).toBe('3,2–11,3 Mio. €');
		expect(plain(german.f.moneyRange({ low: 0, high: 255_000 }))).toBe('0–255 Tsd. €');
		expect(plain(english.f.moneyRange({ low: 170_000, high: 170_000 }))).toBe('€170k');
	});
});

describe('interval', () => {
	it.each([
		['2013-08-01', '2013-08-01', '1. August 2013'],
		['2012-12-01', '2012-12-31', 'Dezember 2012'],
		['2012-09-01', '2012-10-31', 'September – Oktober 2012'],
		['2013-03-07', '2013-07-31', '7. März – 31. Juli 2013'],
		['2012-06-25', '2014-04-25', 'spätestens 25. April 2014'],
		['2017-11-26', '2018-09-06', '26. November 2017 – 6. September 2018'],
		['2013-01-01', '2013-12-31', '2013'],
		['2014-04-26', null, 'frühestens 26. April 2014']
	])('%s to %s is "%s"', (earliest, latest, words) => {
		expect(german.f.interval({ earliest, latest })).toBe(words);
	});
});

describe('edtf', () => {
	it.each([
		['2013-12-02', '2. Dezember 2013', '2 December 2013'],
		['2013-12', 'Dezember 2013', 'December 2013'],
		['2015~', 'um 2015', 'about 2015'],
		['/2012-12-31', 'spätestens 31. Dezember 2012', 'by 31 December 2012'],
		['2013-05-29/', 'frühestens 29. Mai 2013', 'not before 29 May 2013'],
		['2018-05/2021-03', 'Mai 2018 – März 2021', 'May 2018 – March 2021']
	])('%s is "%s" and "%s"', (text, de, en) => {
		expect(german.f.edtf(text)).toBe(de);
		expect(english.f.edtf(text)).toBe(en);
	});
});

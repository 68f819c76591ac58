import { describe, expect, it } from 'vitest';
import { printScale } from '$lib/view/print-scale.js';

const letters = (count: number) => ['x'.repeat(count)];

describe('printScale', () => {
	it('is smaller the more there is to print, and counts letters wherever they stand', () => {
		expect(printScale(letters(3000))).toBeLessThan(printScale(letters(1500)));
		expect(printScale(['x'.repeat(700), '', 'x'.repeat(800)])).toBe(printScale(letters(1500)));
	});

	it('stays legible and never larger than suits a page with little on it', () => {
		expect(printScale([])).toBe(0.8);
		expect(printScale(letters(100_000))).toBe(0.56);
	});

	it('gives every letter the same share of the page', () => {
		const area = (count: number) => 1 / printScale(letters(count)) ** 2;
		const perLetter = (area(3000) - area(1500)) / 1500;
		expect(area(4000)).toBeCloseTo(area(3000) + 1000 * perLetter, 1);
	});
});

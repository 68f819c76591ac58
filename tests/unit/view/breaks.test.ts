import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_BREAKS, isBreaks, MOST_BREAKS, readBreaks } from '$lib/view/breaks.js';

describe('readBreaks', () => {
	it.each([
		['10,12.5,20', [10, 12.5, 20]],
		['10, 12.5, 20', [10, 12.5, 20]],
		['10; 12,5; 20', [10, 12.5, 20]],
		['10;12.5;20', [10, 12.5, 20]],
		['0.5;1', [0.5, 1]],
		['1,2,3,4,5,6', [1, 2, 3, 4, 5, 6]]
	])('reads %s', (text, breaks) => {
		expect(readBreaks(text)).toEqual(breaks);
	});

	it.each([
		['', { kind: 'number', text: '' }],
		['10,abc', { kind: 'number', text: 'abc' }],
		['10;;20', { kind: 'number', text: '' }],
		['100.000; 150.000', { kind: 'number', text: '100.000' }],
		['-1,2', { kind: 'number', text: '-1' }],
		['0,2', { kind: 'number', text: '0' }],
		['1e3,2e3', { kind: 'number', text: '1e3' }],
		['Infinity,2', { kind: 'number', text: 'Infinity' }],
		['10,12,5,20', { kind: 'order', text: '5' }],
		['10; 10,0', { kind: 'order', text: '10.0' }],
		['10', { kind: 'count', count: 1 }],
		['1,2,3,4,5,6,7', { kind: 'count', count: 7 }]
	])('says what is wrong with %s', (text, fault) => {
		expect(readBreaks(text)).toEqual(fault);
	});

	it('never throws, and what it takes is ascending, positive and of the right number', () => {
		const text = fc.oneof(
			fc.string(),
			fc.array(fc.constantFrom(...'0123456789.,; ')).map((signs) => signs.join(''))
		);
		fc.assert(
			fc.property(text, (text) => {
				const breaks = readBreaks(text);
				if (!isBreaks(breaks)) return;
				expect(breaks.length).toBeGreaterThanOrEqual(FEWEST_BREAKS);
				expect(breaks.length).toBeLessThanOrEqual(MOST_BREAKS);
				for (const [index, bound] of breaks.entries()) expect(bound).toBeGreaterThan(breaks[index - 1] ?? 0);
				expect(readBreaks(breaks.join())).toEqual(breaks);
			}),
			{ numRuns: 500 }
		);
	});
});

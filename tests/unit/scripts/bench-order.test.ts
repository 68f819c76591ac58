import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BENCH_CASES, caseName } from '../../../scripts/bench/cases.js';
import { interleave } from '../../../scripts/bench/interleave.js';

describe('interleave', () => {
	it('takes all in turn and begins each round one later', () => {
		expect(interleave(['a', 'b', 'c'], 4).join('')).toBe('abcbcacababc');
	});

	it('takes each as often as there are rounds, and no case twice in a round', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 12 }), (cases, rounds) => {
				const order = interleave(cases, rounds);
				expect(order).toHaveLength(cases.length * rounds);
				for (let start = 0; start < order.length; start += cases.length) {
					expect(new Set(order.slice(start, start + cases.length))).toEqual(new Set(cases));
				}
			})
		);
	});
});

describe('the cases', () => {
	it('hold every page of ours against a bare one with as many areas at the same speed', () => {
		const ours = BENCH_CASES.filter((benchCase) => benchCase.page === 'ours');
		const bare = BENCH_CASES.filter((benchCase) => benchCase.page === 'bare');
		const what = (benchCase: (typeof BENCH_CASES)[number]) => `${benchCase.areas} ${benchCase.throttle}`;
		expect(ours.map(what)).toEqual(['54 1', '54 4', '396 1', '396 4']);
		expect(bare.map(what)).toEqual(ours.map(what));
	});

	it('have names of their own', () => {
		expect(new Set(BENCH_CASES.map(caseName)).size).toBe(BENCH_CASES.length);
	});
});

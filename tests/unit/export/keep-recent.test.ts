import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepRecent } from '$lib/export/keep-recent.js';

/** A function that counts how often it was really asked. */
function counting(limit: number) {
	const made: number[] = [];
	const ask = keepRecent(limit, String, (question: number) => {
		made.push(question);
		return { question };
	});
	return { ask, made };
}

describe('keepRecent', () => {
	it('works an answer out once', () => {
		const { ask, made } = counting(2);
		expect(ask(1)).toBe(ask(1));
		expect(made).toEqual([1]);
	});

	it('forgets what was not asked for longest', () => {
		const { ask, made } = counting(2);
		[1, 2, 1, 3, 1, 2].forEach(ask);
		expect(made).toEqual([1, 2, 3, 2]);
	});

	it('always answers the question asked', () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 9 })), fc.integer({ min: 1, max: 5 }), (questions, limit) => {
				const { ask } = counting(limit);
				for (const question of questions) expect(ask(question)).toEqual({ question });
			})
		);
	});
});

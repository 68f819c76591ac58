import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../../scripts/setup/problem.js';
import { runSteps } from '../../../scripts/test/run-steps.js';
import { select } from '../../../scripts/test/select.js';
import { summary } from '../../../scripts/test/summary.js';
import { single } from '../../../scripts/test/tally.js';

const passing = { name: 'passing', run: () => Promise.resolve({ passed: 7, failed: 0, skipped: 1 }) };
const broken = { name: 'broken', run: () => Promise.reject(new Problem('There is no browser.')) };
const last = { name: 'last', run: () => Promise.resolve(single(true)) };
const steps = [passing, broken, last];

beforeEach(() => {
	vi.spyOn(console, 'log').mockReturnValue();
	vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

describe('runSteps', () => {
	it('runs every step in order and counts one that throws as a failure', async () => {
		const results = await runSteps(steps);
		expect(results.map(({ name, tally }) => [name, tally.passed, tally.failed])).toEqual([
			['passing', 7, 0],
			['broken', 0, 1],
			['last', 1, 0]
		]);
		expect(console.error).toHaveBeenCalledWith('There is no browser.');
	});
});

describe('select', () => {
	it('takes all steps, or those named, in their own order', () => {
		expect(select(steps, undefined)).toEqual(steps);
		expect(select(steps, 'last, passing')).toEqual([passing, last]);
	});

	it('names the steps there are when one is unknown', () => {
		expect(() => select(steps, 'lats')).toThrow('--only "lats" is no step. There are: passing, broken, last.');
	});
});

describe('summary', () => {
	it('is a table with aligned columns', () => {
		const results = [
			{ name: 'vitest', tally: { passed: 1024, failed: 0, skipped: 3 }, seconds: 12.34 },
			{ name: 'lint', tally: single(false), seconds: 8 }
		];
		expect(summary(results).split('\n')).toEqual([
			'step    result  passed  failed  skipped    time',
			'vitest  passed    1024       0        3  12.3 s',
			'lint    FAILED       0       1        0   8.0 s'
		]);
	});
});

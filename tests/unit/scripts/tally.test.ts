import { describe, expect, it } from 'vitest';
import { playwrightTally } from '../../../scripts/test/playwright-tally.js';
import { lastLine, single, sum, withHiddenFailure } from '../../../scripts/test/tally.js';
import { vitestTally } from '../../../scripts/test/vitest-tally.js';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((each) => ({ status: each }))
});

describe('the count of a test run', () => {
	it('adds up its steps', () => {
		expect(sum([single(true), single(false), { passed: 40, failed: 2, skipped: 3 }])).toEqual({
			passed: 41,
			failed: 3,
			skipped: 3
		});
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});

	it('ends in one line', () => {
		expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
	});

	it('counts the tests of Vitest, with pending and todo ones as skipped', () => {
		const testResults = [file('passed', 'passed', 'pending', 'todo', 'passed'), file('failed', 'failed', 'passed')];
		expect(vitestTally({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
	});

	it('counts a file that Vitest could not run as a failure', () => {
		const testResults = [file('failed'), file('failed', 'passed'), file('passed', 'passed')];
		expect(vitestTally({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 0 });
	});

	it('counts the tests of Playwright, with flaky ones as failed', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
		expect(playwrightTally({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
	});
});

describe('withHiddenFailure', () => {
	it.each([
		['all went well', { passed: 3, failed: 0, skipped: 0 }, 0, 0],
		['a test failed', { passed: 3, failed: 2, skipped: 0 }, 1, 2],
		['the runner crashed after its tests', { passed: 3, failed: 0, skipped: 0 }, 1, 1],
		['no test ran', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
		['all tests were skipped', { passed: 0, failed: 0, skipped: 4 }, 0, 1]
	])('when %s', (_, tally, code, failed) => {
		expect(withHiddenFailure(tally, code)).toEqual({ ...tally, failed });
	});
});

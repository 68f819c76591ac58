import { describe, expect, it } from 'vitest';
import { BENCH_HELP, benchOptions } from '../../../scripts/bench/bench-options.js';
import { Problem } from '../../../scripts/setup/problem.js';

describe('benchOptions', () => {
	it('are five runs and fifteen loads that fail on a missed target', () => {
		expect(benchOptions([])).toEqual({ help: false, runs: 5, loads: 15, pages: false, fail: true });
	});

	it('can be said', () => {
		expect(benchOptions(['--runs', '12', '--loads', '0', '--pages', '--no-fail'])).toEqual({
			...{ help: false, runs: 12, loads: 0 },
			...{ pages: true, fail: false }
		});
		expect(benchOptions(['-h']).help).toBe(true);
	});

	it.each(['0', '-1', '2.5', '100', 'many', ''])('refuse %j runs, and say what is expected', (runs) => {
		expect(() => benchOptions([`--runs=${runs}`])).toThrow(
			new Problem(`--runs is "${runs}", but must be a whole number from 1 to 99.\n\n${BENCH_HELP}`)
		);
	});

	it.each(['-1', '2.5', '100', 'many', ''])('refuse %j loads, and say what is expected', (loads) => {
		expect(() => benchOptions([`--loads=${loads}`])).toThrow(
			new Problem(`--loads is "${loads}", but must be a whole number from 0 to 99.\n\n${BENCH_HELP}`)
		);
	});

	it.each([['--turns'], ['5'], ['--runs'], ['--loads']])('refuse %s with the help', (argument) => {
		expect(() => benchOptions([argument])).toThrow(BENCH_HELP);
	});
});

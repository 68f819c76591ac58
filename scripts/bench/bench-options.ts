import { parseArgs } from 'node:util';
import { Problem } from '../setup/problem.js';

export const BENCH_HELP = `Measures the built atlas in Chromium beside a bare page that draws the same areas with D3.

Usage: npm run bench [-- --runs N] [-- --loads N] [-- --no-fail] [-- --pages]

  --runs N    how often each page is measured at each CPU speed, in turns (default: 5)
  --loads N   how often the atlas and its bare twin are loaded besides, since single loads differ by a fifth (default: 15)
  --pages     measures the other pages instead: their load, and changes of the date where they have one
  --no-fail   exit code 0 even if a target is missed
  -h, --help  shows this text

Prints medians, ratios and targets, and writes every run to bench-results/. Exit code 1 if a target is missed. Five runs
take about twelve minutes; leave the machine alone meanwhile.`;

const DEFAULT_RUNS = '5';
const DEFAULT_LOADS = '15';

export interface BenchOptions {
	readonly help: boolean;
	readonly runs: number;
	/** Further loads of the map with 54 areas. */
	readonly loads: number;
	/** Whether the pages besides the atlas are measured. */
	readonly pages: boolean;
	/** Whether a missed target ends the program with exit code 1. */
	readonly fail: boolean;
}

/** Reads the command line. @throws {Problem} when it was called in another way: what is wrong, and the help */
export function benchOptions(args: string[]): BenchOptions {
	const { help, runs, loads, pages, 'no-fail': noFail } = parsed(args);
	if (!/^[1-9]\d?$/.test(runs)) {
		throw new Problem(`--runs is "${runs}", but must be a whole number from 1 to 99.\n\n${BENCH_HELP}`);
	}
	if (!/^\d{1,2}$/.test(loads)) {
		throw new Problem(`--loads is "${loads}", but must be a whole number from 0 to 99.\n\n${BENCH_HELP}`);
	}
	return { help, runs: Number(runs), loads: Number(loads), pages, fail: !noFail };
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				runs: { type: 'string', default: DEFAULT_RUNS },
				loads: { type: 'string', default: DEFAULT_LOADS },
				pages: { type: 'boolean', default: false },
				'no-fail': { type: 'boolean', default: false }
			}
		}).values;
	} catch (error) {
		throw new Problem(`${error instanceof Error ? error.message : String(error)}\n\n${BENCH_HELP}`);
	}
}

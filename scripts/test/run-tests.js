// @ts-check
import { ensureInstalled } from '../setup/install.js';
import { npm } from '../setup/npm.js';
import { Problem } from '../setup/problem.js';
import { runSteps } from './run-steps.js';
import { select } from './select.js';
import { STEPS } from './steps.js';
import { summary } from './summary.js';
import { lastLine, single, sum } from './tally.js';

/**
 * Runs the tests and prints their summary and last line.
 *
 * @param {{ only?: string }} options only: names of steps with commas between them
 * @returns {Promise<number>} the exit code
 * @throws {Problem} when `only` names no step
 */
export async function runTests({ only }) {
	const steps = select(STEPS, only);
	try {
		await ensureInstalled({ dev: true });
	} catch (error) {
		console.error(error instanceof Problem ? error.message : error);
		console.log(lastLine(single(false)));
		return 1;
	}
	// ESLint, Vitest and the type check all read the tsconfig that SvelteKit writes.
	await npm(['exec', '--no', '--', 'svelte-kit', 'sync']);
	const results = await runSteps(steps);
	const total = sum(results.map(({ tally }) => tally));
	console.log(`\n${summary(results)}\n\n${lastLine(total)}`);
	return total.failed > 0 ? 1 : 0;
}

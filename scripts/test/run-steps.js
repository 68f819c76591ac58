// @ts-check
import { Problem } from '../setup/problem.js';
import { single } from './tally.js';

/** @import { Step } from './steps.js' */
/** @import { Tally } from './tally.js' */
/** @typedef {{ name: string, tally: Tally, seconds: number }} Result */

const MS_PER_SECOND = 1000;

/**
 * Runs steps one after the other, all of them, whatever becomes of one.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>} a step that throws counts as one failure
 */
export async function runSteps(steps) {
	const results = [];
	for (const { name, run } of steps) {
		console.log(`\n── ${name}`);
		const start = performance.now();
		const tally = await run().catch((/** @type {unknown} */ error) => {
			console.error(error instanceof Problem ? error.message : error);
			return single(false);
		});
		results.push({ name, tally, seconds: (performance.now() - start) / MS_PER_SECOND });
	}
	return results;
}

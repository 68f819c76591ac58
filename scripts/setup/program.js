// @ts-check
import { endWhenOrphaned } from './end-when-orphaned.js';
import { Problem } from './problem.js';

/**
 * Runs a program's main function. What it throws ends the process with exit code 1: a `Problem` as its sentence,
 * anything else (a mistake of ours) with its stack.
 *
 * @param {() => Promise<number | void>} main returns the exit code; nothing means 0
 * @returns {Promise<void>}
 */
export async function program(main) {
	endWhenOrphaned();
	try {
		process.exitCode = (await main()) ?? 0;
	} catch (error) {
		console.error(error instanceof Problem ? error.message : error);
		process.exit(1);
	}
}

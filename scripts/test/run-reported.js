// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../setup/npm.js';
import { root } from '../setup/root.js';
import { single, withHiddenFailure } from './tally.js';

/** @import { Tally } from './tally.js' */

/**
 * Runs a test runner that leaves a JSON report, and counts its tests.
 *
 * @template Report
 * @param {readonly string[]} args for npm
 * @param {string} file the report, from the project's folder; an older one is removed first
 * @param {(report: Report) => Tally} tallyOf
 * @returns {Promise<Tally>} one failure when the runner crashed, ran no test or left no report
 */
export async function runReported(args, file, tallyOf) {
	const path = join(root, file);
	rmSync(path, { force: true });
	const { code } = await npm(args, { show: true });
	if (!existsSync(path)) return single(false);
	return withHiddenFailure(tallyOf(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8')))), code);
}

// @ts-check

/** @import { Tally } from './tally.js' */
/**
 * The part of Vitest's JSON report that counts.
 *
 * @typedef {object} VitestReport
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 */

/**
 * @param {VitestReport} report
 * @returns {Tally} a file that could not be run counts as one failure
 */
export function vitestTally({ testResults }) {
	const tests = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
	const count = (/** @type {string} */ status) => tests.filter((each) => each === status).length;
	const unread = testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	const passed = count('passed');
	const failed = count('failed');
	return { passed, failed: failed + unread.length, skipped: tests.length - passed - failed };
}

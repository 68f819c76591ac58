// @ts-check

/**
 * What a step of the tests has to say.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * A step that is one check in itself.
 *
 * @param {boolean} passed
 * @returns {Tally}
 */
export function single(passed) {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of tallies) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
}

/**
 * Counts one failure more when a runner's own numbers hide one: it ended with an error although no test failed (it
 * crashed, or something outside a test did), or it ran no test.
 *
 * @param {Tally} tally
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function withHiddenFailure(tally, code) {
	const hidden = tally.failed === 0 && (code !== 0 || tally.passed === 0);
	return hidden ? { ...tally, failed: 1 } : tally;
}

/**
 * The line that ends a test run, such as `1021 passed, 0 failed, 3 skipped`.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export function lastLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

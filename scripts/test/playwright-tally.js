// @ts-check

/** @import { Tally } from './tally.js' */
/**
 * The part of Playwright's JSON report that counts.
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * @param {PlaywrightReport} report
 * @returns {Tally} a test that passed only when repeated counts as failed
 */
export function playwrightTally({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

// @ts-check

/** @import { Result } from './run-steps.js' */

/**
 * The table at the end of a test run, as lines of aligned columns.
 *
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function summary(results) {
	const rows = results.map(({ name, tally, seconds }) => [
		name,
		tally.failed > 0 ? 'FAILED' : 'passed',
		...[tally.passed, tally.failed, tally.skipped].map(String),
		`${seconds.toFixed(1)} s`
	]);
	const table = [['step', 'result', 'passed', 'failed', 'skipped', 'time'], ...rows];
	const widths = ['', '', '', '', '', ''].map((_, column) =>
		Math.max(...table.map((row) => (row[column] ?? '').length))
	);
	return table.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n');
}

/** Names stand left, figures right. */
const FIRST_FIGURE = 2;

/**
 * @param {string} cell
 * @param {number} width
 * @param {number} column
 */
function pad(cell, width, column) {
	return column < FIRST_FIGURE ? cell.padEnd(width) : cell.padStart(width);
}

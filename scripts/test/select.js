// @ts-check
import { Problem } from '../setup/problem.js';

/**
 * Keeps the steps that `--only` names.
 *
 * @template {{ name: string }} Named
 * @param {readonly Named[]} steps
 * @param {string | undefined} only names with commas between them; all steps when left out
 * @returns {readonly Named[]} in their own order
 * @throws {Problem} for a name that is none
 */
export function select(steps, only) {
	if (only === undefined) return steps;
	const names = only.split(',').map((name) => name.trim());
	const known = steps.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) {
		throw new Problem(`--only "${unknown}" is no step. There are: ${known.join(', ')}.`);
	}
	return steps.filter(({ name }) => names.includes(name));
}

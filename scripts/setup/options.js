// @ts-check
import { parseArgs } from 'node:util';
import { Problem } from './problem.js';

/**
 * Reads a program's options from its command line. With `--help` or `-h` it prints the help and ends the process.
 *
 * @template {string} Name
 * @param {readonly Name[]} names options that take a value, such as `port` for `--port 4180`
 * @param {string} help
 * @param {string[]} [args]
 * @returns {Partial<Record<Name, string>>}
 * @throws {Problem} when it was called in another way: what is wrong, and the help
 */
export function optionsOf(names, help, args = process.argv.slice(2)) {
	const options = Object.fromEntries(names.map((name) => [name, /** @type {const} */ ({ type: 'string' })]));
	try {
		const { values } = parseArgs({ args, options: { ...options, help: { type: 'boolean', short: 'h' } } });
		if (values.help) {
			console.log(help);
			process.exit(0);
		}
		return /** @type {Partial<Record<Name, string>>} */ (values);
	} catch (error) {
		throw new Problem(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
	}
}

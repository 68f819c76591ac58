// @ts-check
import { run } from './run.js';

/**
 * Runs npm: the one that runs us, if one does.
 *
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] as for `run`
 * @returns {Promise<{ code: number, output: string }>}
 */
export function npm(args, options) {
	const ours = process.env.npm_execpath;
	return ours?.endsWith('npm-cli.js') ? run(process.execPath, [ours, ...args], options) : run('npm', args, options);
}

// @ts-check
import { spawn } from 'node:child_process';
import { endWithUs } from './end-with-us.js';
import { Problem } from './problem.js';
import { root } from './root.js';

/**
 * Runs a program in the project's folder without input. It ends with us.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] show: let it print, instead of keeping its output
 * @returns {Promise<{ code: number, output: string }>} code: 0 when it went well; output: what it printed, if not shown
 * @throws {Problem} when it cannot be started
 */
export function run(command, args, { show = false, env = {} } = {}) {
	return new Promise((resolve, reject) => {
		const out = show ? 'inherit' : 'pipe';
		const windows = process.platform === 'win32';
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', out, out],
			detached: !windows,
			shell: windows && command === 'npm'
		});
		endWithUs(child);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		child.once('error', (error) => reject(new Problem(`"${command}" cannot be started: ${error.message}.`)));
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

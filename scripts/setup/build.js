// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_INPUTS } from './build-inputs.js';
import { fingerprint } from './fingerprint.js';
import { npm } from './npm.js';
import { Problem } from './problem.js';
import { root } from './root.js';

/** The fingerprint of what was built lies in the build; the adapter empties the folder before it writes. */
const STAMP = join(root, 'build', '.built-from');

/**
 * Builds the site, unless the build there is was made from the same files.
 *
 * @returns {Promise<void>}
 * @throws {Problem} when it does not build
 */
export async function ensureBuilt() {
	const inputs = fingerprint(root, BUILD_INPUTS);
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return;
	console.log('Building the atlas (vite build) …');
	const { code, output } = await npm(['run', '--silent', 'build']);
	if (code !== 0) {
		throw new Problem(`${output.trim()}\nThe atlas could not be built (exit code ${code}); the lines above say why.`);
	}
	writeFileSync(STAMP, inputs);
}

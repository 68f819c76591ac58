// @ts-check
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started, rather than imported by another.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 * @returns {boolean}
 */
export function isMain(moduleUrl) {
	const started = process.argv[1];
	return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.js';
import { outdatedPackages } from './outdated-packages.js';
import { Problem } from './problem.js';
import { root } from './root.js';

/** @import { Packages } from './outdated-packages.js' */

/**
 * Installs what the lock file asks for, unless it is there already.
 *
 * @param {{ dev?: boolean }} [options] dev: the tools for tests must be there, too
 * @returns {Promise<void>}
 * @throws {Problem} when npm cannot
 */
export async function ensureInstalled({ dev = false } = {}) {
	if (isInstalled(dev)) return;
	console.log('Installing the packages of package-lock.json (npm ci) …');
	const { code, output } = await npm(['ci', '--loglevel=error', '--no-progress', ...(dev ? ['--include=dev'] : [])]);
	if (code === 0 && isInstalled(dev)) return;
	throw new Problem(
		`${output.trim()}\nThe packages could not be installed (npm ci, exit code ${code}); the lines above say why. It needs the network once: check the connection or proxy, then start again.`
	);
}

/** @param {boolean} dev */
function isInstalled(dev) {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	return outdatedPackages(packagesOf(join(root, 'package-lock.json')), packagesOf(installed), { dev }).length === 0;
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesOf(file) {
	return /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}

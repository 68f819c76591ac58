// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { npm } from './npm.js';
import { Problem } from './problem.js';
import { run } from './run.js';

/** @import playwright from 'playwright-core' */

export { CHROMIUM_FLAGS } from './chromium-flags.js';

const SYSTEM_BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

const START_TIMEOUT_MS = 20_000;

/**
 * What the choice of a browser asks of the world.
 *
 * @typedef {object} Probes
 * @property {string | undefined} named CHROMIUM_PATH, if set
 * @property {() => string | null} playwright where Playwright keeps its own, if it can say
 * @property {(path: string) => boolean} works whether a program can be started
 */

/**
 * Chooses a browser: the one named, else the system's, else Playwright's own.
 *
 * @param {Probes} probes
 * @returns {string | null} its path
 * @throws {Problem} when the one named does not work
 */
export function chooseChromium({ named, playwright, works }) {
	if (named) {
		if (works(named)) return named;
		throw new Problem(
			`CHROMIUM_PATH is "${named}", which cannot be started. Name a Chromium or Chrome there, or unset it.`
		);
	}
	const system = SYSTEM_BROWSERS.find(works);
	if (system) return system;
	const own = playwright();
	return own && works(own) ? own : null;
}

/**
 * Finds a Chromium without installing or starting anything.
 *
 * @returns {string | null} its path
 * @throws {Problem} when CHROMIUM_PATH names none
 */
export function findChromium() {
	return chooseChromium({ ...here(), works: isExecutable });
}

/**
 * Finds a Chromium that starts, or installs one: Debian's package when we may, else Playwright's own. Prints which.
 *
 * @returns {Promise<string>} its path
 * @throws {Problem} when there is none and none can be installed
 */
export async function ensureChromium() {
	const choose = () => chooseChromium({ ...here(), works: (path) => isExecutable(path) && starts(path) });
	const path = choose() ?? (await installDebian(choose)) ?? (await installPlaywright(choose));
	if (!path) {
		throw new Problem(
			'There is no Chromium for the tests in a browser, and none could be installed. Install one ("apt-get install chromium", Google Chrome, or "npx playwright install chromium") or name one: CHROMIUM_PATH=/path/to/chromium npm test'
		);
	}
	console.log(`Browser for the tests: ${path}`);
	return path;
}

/** @param {() => string | null} choose */
async function installDebian(choose) {
	if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return null;
	console.log('Installing Chromium from the distribution (apt-get install chromium) …');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], { env });
	const { code } = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
	return code === 0 ? choose() : null;
}

/** @param {() => string | null} choose */
async function installPlaywright(choose) {
	console.log("Installing Playwright's Chromium (playwright install chromium) …");
	const { code } = await npm(['exec', '--no', '--', 'playwright', 'install', 'chromium']);
	return code === 0 ? choose() : null;
}

function here() {
	return { named: process.env.CHROMIUM_PATH, playwright: playwrightPath };
}

/** @returns {string | null} */
function playwrightPath() {
	try {
		const require = createRequire(import.meta.url);
		return /** @type {typeof playwright} */ (require('playwright-core')).chromium.executablePath();
	} catch {
		return null;
	}
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Ubuntu's chromium-browser exists but only says to install a snap.
 *
 * @param {string} path
 */
function starts(path) {
	return spawnSync(path, ['--version'], { timeout: START_TIMEOUT_MS, stdio: 'ignore' }).status === 0;
}

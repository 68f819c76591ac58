// @ts-check
import { ensureBuilt } from '../setup/build.js';
import { ensureChromium } from '../setup/chromium.js';
import { npm } from '../setup/npm.js';
import { playwrightTally } from './playwright-tally.js';
import { runReported } from './run-reported.js';
import { single } from './tally.js';
import { vitestTally } from './vitest-tally.js';

/** @import { Tally } from './tally.js' */
/**
 * @typedef {object} Step
 * @property {string} name as in the summary and for `--only`
 * @property {() => Promise<Tally>} run
 */

const VITEST_REPORT = 'test-results/vitest.json';
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** All that `npm test` does once the packages are there, in order. @type {readonly Step[]} */
export const STEPS = [
	{ name: 'format', run: () => script('format:check') },
	{ name: 'lint', run: () => script('lint') },
	{ name: 'types', run: () => script('check') },
	{ name: 'data', run: () => script('data:check') },
	{
		name: 'vitest',
		run: () => {
			const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
			return runReported(['run', '--silent', 'test:unit', '--', ...reporters], VITEST_REPORT, vitestTally);
		}
	},
	{ name: 'build', run: () => ensureBuilt().then(() => single(true)) },
	{
		name: 'playwright',
		run: async () => {
			await ensureBuilt();
			process.env.CHROMIUM_PATH = await ensureChromium();
			return runReported(['run', '--silent', 'test:e2e'], PLAYWRIGHT_REPORT, playwrightTally);
		}
	}
];

/** @param {string} name of a script in package.json */
async function script(name) {
	const { code } = await npm(['run', '--silent', name], { show: true });
	return single(code === 0);
}

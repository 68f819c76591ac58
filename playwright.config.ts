import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/setup/chromium.js';

/** Another one lets two checkouts test at the same time. */
const PORT = Number(process.env.TEST_PORT ?? 4199);
const url = `http://127.0.0.1:${PORT}`;
const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/playwright',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 30_000,
	expect: { timeout: 5_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL: url,
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		actionTimeout: 10_000,
		navigationTimeout: 15_000,
		screenshot: 'only-on-failure',
		launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) }
	},
	projects: [{ name: 'chromium' }],
	webServer: {
		command: `node scripts/serve.js --host 127.0.0.1 --port ${PORT}`,
		url: `${url}/favicon.svg`,
		reuseExistingServer: false,
		timeout: 15_000,
		stdout: 'ignore',
		stderr: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 }
	}
});

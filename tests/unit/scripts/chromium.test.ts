import { describe, expect, it } from 'vitest';
import { chooseChromium } from '../../../scripts/setup/chromium.js';
import { Problem } from '../../../scripts/setup/problem.js';

/** A machine on which these programs work, and these alone. */
function machine(...working: string[]) {
	return { named: undefined, playwright: () => '/own/chrome', works: (path: string) => working.includes(path) };
}

describe('chooseChromium', () => {
	it('prefers the browser that CHROMIUM_PATH names', () => {
		const probes = machine('/named', '/usr/bin/chromium', '/own/chrome');
		expect(chooseChromium({ ...probes, named: '/named' })).toBe('/named');
	});

	it('does not silently take another one when that does not work', () => {
		const call = () => chooseChromium({ ...machine('/usr/bin/chromium'), named: '/gone' });
		expect(call).toThrow(Problem);
		expect(call).toThrow('CHROMIUM_PATH is "/gone", which cannot be started.');
	});

	it('takes the system browsers in their order, before Playwright', () => {
		const all = ['/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/usr/bin/chromium', '/own/chrome'];
		expect(chooseChromium(machine(...all))).toBe('/usr/bin/chromium');
		expect(chooseChromium(machine(...all.slice(0, 2)))).toBe('/usr/bin/chromium-browser');
		expect(chooseChromium(machine('/usr/bin/google-chrome', '/own/chrome'))).toBe('/usr/bin/google-chrome');
	});

	it("falls back to Playwright's own, and to none", () => {
		expect(chooseChromium(machine('/own/chrome'))).toBe('/own/chrome');
		expect(chooseChromium(machine())).toBeNull();
		expect(chooseChromium({ ...machine('/own/chrome'), playwright: () => null })).toBeNull();
	});
});

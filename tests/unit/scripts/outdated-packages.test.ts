import { describe, expect, it } from 'vitest';
import { outdatedPackages } from '../../../scripts/setup/outdated-packages.js';

const locked = {
	'': { version: '0.1.0' },
	'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-a' },
	'node_modules/vitest': { version: '4.0.0', integrity: 'sha512-b', dev: true },
	'node_modules/fsevents': { version: '2.0.0', integrity: 'sha512-c', optional: true },
	'node_modules/esbuild-aix': { version: '1.0.0', integrity: 'sha512-d', devOptional: true }
};
const svelte = { 'node_modules/svelte': locked['node_modules/svelte'] };
const vitest = { 'node_modules/vitest': locked['node_modules/vitest'] };

describe('outdatedPackages', () => {
	it('finds nothing when all required packages are there', () => {
		expect(outdatedPackages(locked, { ...svelte, ...vitest }, { dev: true })).toEqual([]);
	});

	it('does without tools of development unless they are wanted', () => {
		expect(outdatedPackages(locked, svelte, { dev: false })).toEqual([]);
		expect(outdatedPackages(locked, svelte, { dev: true })).toEqual(['node_modules/vitest']);
	});

	it.each([
		['absent', vitest],
		['of another version', { ...vitest, 'node_modules/svelte': { version: '5.0.1', integrity: 'sha512-a' } }],
		['of another content', { ...vitest, 'node_modules/svelte': { version: '5.0.0', integrity: 'sha512-x' } }]
	])('finds a package that is %s', (_, installed) => {
		expect(outdatedPackages(locked, installed, { dev: true })).toEqual(['node_modules/svelte']);
	});
});

import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../scripts/setup/fingerprint.js';

let folder = '';
const path = (...parts: string[]) => join(folder, ...parts);
const print = () => fingerprint(folder, ['src', 'package.json', 'absent']);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	mkdirSync(path('src', 'deep'), { recursive: true });
	writeFileSync(path('src', 'a.ts'), 'a');
	writeFileSync(path('src', 'deep', 'b.ts'), 'b');
	writeFileSync(path('package.json'), '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
	it('stays with the content, whatever the time and place of the files', () => {
		const before = print();
		utimesSync(path('src', 'a.ts'), 1, 1);
		expect(print()).toBe(before);
		const copy = mkdtempSync(join(tmpdir(), 'fingerprint-'));
		cpSync(folder, copy, { recursive: true });
		expect(fingerprint(copy, ['package.json', 'absent', 'src'])).toBe(before);
		rmSync(copy, { recursive: true });
	});

	it.each([
		['a changed file', () => writeFileSync(path('src', 'deep', 'b.ts'), 'c')],
		['a new file', () => writeFileSync(path('src', 'deep', 'c.ts'), '')],
		['a removed file', () => rmSync(path('src', 'a.ts'))],
		['a renamed file', () => renameSync(path('src', 'a.ts'), path('src', 'z.ts'))],
		['a file that was absent', () => writeFileSync(path('absent'), '')]
	])('changes with %s', (_, change) => {
		const before = print();
		change();
		expect(print()).not.toBe(before);
	});

	it('does not depend on files that it was not given', () => {
		const before = print();
		writeFileSync(path('README.md'), 'new');
		expect(print()).toBe(before);
	});
});

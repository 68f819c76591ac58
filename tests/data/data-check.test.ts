import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../scripts/data-check/check-data.js';
import { readFolder } from '../../scripts/data-check/read-folder.js';
import { baseTexts, filesOf, linesOf } from './data-check-base.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Outcome {
	code: number;
	out: string;
	err: string;
}

/** Runs the real program in a process of its own. */
function run(...args: string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		const command = ['--import', 'tsx', 'scripts/data-check.ts', ...args];
		execFile(process.execPath, command, { cwd: ROOT }, (error, out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}

describe('the data of the atlas', () => {
	it('has no errors', async () => {
		const files = await readFolder(join(ROOT, 'data'));
		expect(linesOf(files)).toEqual([]);
		expect(
			checkData(files)
				.rows.map(({ file }) => file)
				.toSorted()
		).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')).toSorted());
	});

	it('loses no row without a word', async () => {
		const files = new Map(await readFolder(join(ROOT, 'data')));
		const text = new TextDecoder().decode(files.get('municipalities.csv'));
		files.set('municipalities.csv', new TextEncoder().encode(text.replace(/^05978004,.*\n/m, '')));
		const lines = linesOf(files);
		expect(lines[0]).toBe('municipalities.csv:1: column "*": the file has 395 rows, expected 396 (gv2023)');
		expect(lines.filter((line) => line.startsWith('population.csv:'))).toHaveLength(7);
	});
});

describe('the program', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'data-check-'));
		const texts = baseTexts().set(
			'milestones.csv',
			'date,label_de,label_en,kind,source_id\n2012-2,Gesetz,Act,law,s001\n'
		);
		for (const [name, bytes] of filesOf(texts)) await writeFile(join(folder, name), bytes);
	});
	afterAll(() => rm(folder, { recursive: true }));

	it('counts the rows of each file and leaves with 0 when all is well', async () => {
		const { code, out } = await run();
		expect(out).toMatch(/^territories\.csv +54 rows$/m);
		expect(out).toMatch(/^data: 11 tables, [\d,]+ rows, no errors$/m);
		expect(code).toBe(0);
	});

	it('prints each error on a line and leaves with 1', async () => {
		const { code, out } = await run(folder);
		const expected = 'expected an EDTF date such as 2013-08-01, 2013-08, 2013~, /2014-04-25';
		expect(out.trimEnd().split('\n')).toEqual([
			`milestones.csv:2: column "date": "2012-2" is not a date, ${expected}`,
			`1 error in 1 file of ${folder}`
		]);
		expect(code).toBe(1);
	});

	it('says so when the folder holds no data', async () => {
		const { code, out } = await run(join(folder, 'nowhere'));
		expect(out).toContain('datapackage.json:1: column "*": the file is missing, expected');
		expect(code).toBe(1);
	});

	it('explains itself', async () => {
		const [help, wrong] = await Promise.all([run('--help'), run('--fast')]);
		expect(help).toMatchObject({ code: 0, err: '' });
		expect(help.out).toContain('Usage: npm run data:check');
		expect(wrong.code).toBe(2);
		expect(wrong.err).toContain('--fast');
	});
});

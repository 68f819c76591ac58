import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkData } from '../../scripts/data-check/check-data.js';
import { baseTexts, filesOf } from './data-check-base.js';

const texts = baseTexts();
const files = filesOf(texts);

/** Every number, AGS and date of the small set: its file and the bytes it stands at. */
const cells = [...texts]
	.filter(([name]) => name.endsWith('.csv'))
	.flatMap(([name, text]) =>
		[...text.matchAll(/(?<=[,\n])[/\d][-/~.\d]*(?=[,\n])/g)].map(({ index, 0: value }) => {
			const start = new TextEncoder().encode(text.slice(0, index)).length;
			return { name, start, end: start + value.length };
		})
	);

it('survives any bytes in place of a number, AGS or date, and says where they are', () => {
	expect(cells.length).toBeGreaterThan(60);
	fc.assert(
		fc.property(fc.constantFrom(...cells), fc.uint8Array({ maxLength: 6 }), ({ name, start, end }, bytes) => {
			const before = files.get(name) ?? new Uint8Array();
			const broken = new Uint8Array([...before.slice(0, start), ...bytes, ...before.slice(end)]);
			for (const { file, line, column, what } of checkData(new Map(files).set(name, broken)).problems) {
				expect(files.has(file)).toBe(true);
				expect(line).toBeGreaterThan(0);
				expect(column).not.toBe('');
				expect(what).toContain(', expected ');
			}
		}),
		{ numRuns: 300, seed: 54 }
	);
});

it('survives the change of any one byte of a file, or its loss', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...files.keys()),
			fc.nat(),
			fc.option(fc.integer({ min: 0, max: 255 })),
			(name, place, byte) => {
				const before = files.get(name) ?? new Uint8Array();
				const at = place % before.length;
				const broken = [...before.slice(0, at), ...(byte === null ? [] : [byte]), ...before.slice(at + 1)];
				const { problems } = checkData(new Map(files).set(name, new Uint8Array(broken)));
				expect(problems.every(({ what }) => what.includes(', expected '))).toBe(true);
			}
		),
		{ numRuns: 300, seed: 54 }
	);
});

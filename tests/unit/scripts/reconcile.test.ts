import { describe, expect, it } from 'vitest';
import { pack, tables } from '../../real-data.js';
import { reconcile } from '../../../scripts/data-reconcile/reconcile.js';
import { tableText } from '../../../scripts/data-reconcile/table-text.js';

describe('reconcile', () => {
	const rows = reconcile(pack, tables, 'established');

	it('holds 47 centres in December 2013 inside the band, with its sources', () => {
		const row = rows.find((candidate) => candidate.sourceId === 's286');
		expect(row).toMatchObject({ date: '2013-12', reported: 47, certain: 28, possible: 49, verdict: 'inside' });
	});

	it('reports counts outside the band as what they are', () => {
		const outside = rows.filter((row) => row.verdict === 'outside').map((row) => `${row.date} ${row.reported}`);
		expect(outside).toEqual(['2016-06-28 51', '2016-09~ 51', '2017-02-24 52']);
	});

	it('has a line for every row of a counting measure, and one that sums up', () => {
		const lines = tableText(rows, 'established').split('\n');
		expect(lines).toHaveLength(1 + rows.length + 2);
		expect(lines.at(-1)).toBe(
			'33 published counts against the stage "established": 29 inside, 3 outside, 1 part of a larger count'
		);
	});
});

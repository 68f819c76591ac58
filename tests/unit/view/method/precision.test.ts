import { describe, expect, it } from 'vitest';
import { STAGES } from '$lib/model/stage.js';
import { decidingFacts } from '$lib/view/method/ends.js';
import { matrixOf } from '$lib/view/method/matrix.js';
import { precisionOf } from '$lib/view/method/precision.js';
import { statements } from '$lib/data/queries/statements.js';
import { atlas, tables } from '../../../real-data.js';

describe('precisionOf', () => {
	it.each([
		['2013-08-01', '2013-08-01', false, 'day'],
		['2012-12-01', '2012-12-31', false, 'month'],
		['2013-08-31', '2013-09-01', false, 'year'],
		['2013-01-01', '2013-12-31', false, 'year'],
		['2012-12-31', '2013-01-01', false, 'bound'],
		['2012-06-25', '2014-04-25', false, 'bound'],
		['2013-05-29', null, false, 'bound'],
		['2012-06-25', null, false, 'nothing'],
		['2013-08-01', '2013-08-01', true, 'contested']
	])('%s to %s, contested %s: %s', (earliest, latest, contested, precision) => {
		expect(precisionOf({ earliest, latest, contested })).toBe(precision);
	});
});

describe('matrixOf', () => {
	it('has a cell for each of 54 centres and three stages, and counts them', () => {
		const { rows, counts } = matrixOf(atlas.centres);
		expect(rows).toHaveLength(54);
		for (const stage of STAGES) {
			expect(Object.values(counts[stage]).reduce((sum, count) => sum + count, 0)).toBe(54);
		}
		const cells = (ags: string) => rows.find((row) => row.centre.ags === ags)?.cells;
		expect(cells('05916')).toEqual({ established: 'year', approved: 'year', working: 'day' });
		expect(cells('05315')?.working).toBe('contested');
		expect(cells('05122')?.working).toBe('day');
	});
});

describe('decidingFacts', () => {
	const facts = statements(tables, 'de');

	it('names the draft paper and the notice for Dortmund', () => {
		const { first, last } = decidingFacts(facts.get('05913') ?? [], 'established');
		expect([first?.event, last?.event]).toEqual(['not_yet', 'funding_notice']);
	});

	it('names nobody where the guideline’s day holds', () => {
		expect(decidingFacts(facts.get('05124') ?? [], 'approved').first).toBeNull();
	});
});

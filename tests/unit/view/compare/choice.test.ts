import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '$lib/data/places.js';
import { compareQuery, decodeAgainst } from '$lib/view/compare/against-codec.js';
import { toggleCompared } from '$lib/view/compare/choose.js';
import { comparisonExamples } from '$lib/view/compare/examples.js';
import { formQuery } from '$lib/view/compare/form-query.js';
import { withCompared } from '$lib/view/compare/with-compared.js';
import { decodeView } from '$lib/view/decode-view.js';
import { defaultView, MOST_COMPARED } from '$lib/view/view.js';
import { atlas, pack, tables } from '../../../real-data.js';

const { stand } = pack;
const places = placesOf(tables, stand);
const standard = defaultView(stand);
const FIVE = ['05315', '05111', '05913', '05113', '05112'];

describe('toggleCompared', () => {
	it('adds as the last, takes out, and refuses a sixth', () => {
		expect(toggleCompared([], '05913')).toEqual({ kind: 'added', compare: ['05913'] });
		expect(toggleCompared(['05111', '05913'], '05111')).toEqual({ kind: 'removed', compare: ['05913'] });
		expect(toggleCompared(FIVE, '05114')).toEqual({ kind: 'full' });
		expect(toggleCompared(FIVE, '05315')).toEqual({ kind: 'removed', compare: FIVE.slice(1) });
	});
});

describe('what differences are counted against', () => {
	const yardstick = fc.constantFrom('kind', 'all', ...FIVE);

	it('comes back as it was, whatever the view and the yardstick', () => {
		fc.assert(
			fc.property(fc.subarray(FIVE), yardstick, (compare, against) => {
				const query = new URLSearchParams(compareQuery({ ...standard, compare }, stand, against));
				const { view, problems } = decodeView(query, places, ['against']);
				expect([view.compare, problems]).toEqual([compare, []]);
				const kept = against === 'all' || compare.includes(against) ? against : 'kind';
				expect(decodeAgainst(query, view.compare)).toEqual({ against: kept, problems: [] });
			})
		);
	});

	it.each([
		['against=mean', 'invalid'],
		['against=05114', 'invalid'],
		['against=all&against=kind', 'repeated']
	])('%s falls back to the own kind and is named', (query, reason) => {
		const { against, problems } = decodeAgainst(new URLSearchParams(query), ['05913']);
		expect(against).toBe('kind');
		expect(problems).toMatchObject([{ parameter: 'against', reason, expected: 'kind, all, 05913' }]);
	});
});

describe('the query of a plain form', () => {
	const ask = (query: string, found: string | null = null) => formQuery(new URLSearchParams(query), 'q', found);

	it.each([
		['compare=05913&compare=05111&stage=working', 'stage=working&compare=05913,05111'],
		['compare=05913,05111&compare=05111&q=', 'compare=05913,05111'],
		['compare=&stage=', ''],
		['q=&against=kind&compare=05913', 'against=kind&compare=05913']
	])('%s means %s', (query, meant) => {
		expect(ask(query)).toBe(meant);
	});

	it('takes in what was searched for, and keeps a search without an answer', () => {
		expect(ask('compare=05913&q=Lünen', '05978')).toBe('compare=05913,05978');
		expect(ask('compare=05913&compare=05111&q=Bad')).toBe('q=Bad&compare=05913,05111');
	});

	it('is none where the address is one already, and its answer is one', () => {
		expect(ask('compare=05913,05111&stage=working')).toBeNull();
		expect(ask('compare=05913&q=nowhere')).toBeNull();
		const value = fc.constantFrom('', '05913', '05111,05112', 'x');
		const key = fc.constantFrom('compare', 'stage', 'q');
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value)), (entries) => {
				const next = formQuery(new URLSearchParams(entries), 'q', null);
				if (next !== null) expect(formQuery(new URLSearchParams(next), 'q', null)).toBeNull();
			})
		);
	});
});

describe('ways into the comparison', () => {
	it('offers the largest cities, the last to come, and Aachen', () => {
		const { largest, last, region } = comparisonExamples(atlas);
		expect(largest).toEqual(FIVE);
		expect(last).toHaveLength(MOST_COMPARED);
		expect(last[0]).toBe('05154');
		expect(region).toEqual(['05334', '05334002']);
	});

	it('takes a territory in beside those compared, once', () => {
		expect(withCompared({ ...standard, compare: ['05111'] }, '05913').compare).toEqual(['05111', '05913']);
		expect(withCompared({ ...standard, compare: ['05913'] }, '05913').compare).toEqual(['05913']);
	});
});

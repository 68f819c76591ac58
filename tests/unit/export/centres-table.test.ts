import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '$lib/data/table.js';
import type { CentreRow } from '$lib/export/centre-row.js';
import { CENTRE_COLUMNS } from '$lib/export/centres-codebook.js';
import { centresTable } from '$lib/export/centres-table.js';
import { createSpeech } from '$lib/i18n/context.js';
import { de } from '$lib/i18n/de.js';
import { en } from '$lib/i18n/en.js';
import { countAt } from '$lib/model/count.js';
import { fundingModel } from '$lib/model/funding.js';
import { headlineOf } from '$lib/view/headline.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { sortStates } from '$lib/view/sort-states.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas, pack, tables } from '../../real-data.js';

const model = fundingModel(atlas.rules);
const speech = createSpeech('de', de);
const view = (change: Partial<View> = {}): View => ({ ...defaultView(pack.stand), ...change });
const rows = (change: Partial<View> = {}) => rowsOf(centresTable(tables, atlas, model, view(change), speech));

/** Half a cent a row is lost at most. */
const HALF_CENT = 0.005;

const VIEWS: Partial<View>[] = [
	{},
	{ date: '2013-12-31', district: '059' },
	{ date: '2014-04-25', stage: 'working', kind: 'county', sort: { key: 'funding', descending: true }, unit: 'total' },
	{ date: '2013-06-30', status: 'unknown', sort: { key: 'name', descending: false } },
	{ date: '2012-01-01', predecessor: 'yes', sort: { key: 'foreign', descending: true } },
	{ date: '2018-12-31', stage: 'approved', district: '053', sort: { key: 'population', descending: false } }
];

describe('the rows of a view', () => {
	it('are all 54 centres by default', () => {
		expect(rows()).toHaveLength(54);
		expect(new Set(rows().map((row) => row.ags))).toEqual(new Set(atlas.centres.map((centre) => centre.ags)));
	});

	it.each(VIEWS)('are the centres the page shows, in its order: %o', (change) => {
		const states = sortStates(
			selectStates(statesAt(atlas, model, view(change)), view(change)),
			view(change).stage,
			view(change).sort
		);
		const found = rows(change);
		expect(found.length).toBeGreaterThan(0);
		expect(found.map((row) => [row.ags, row.status, row.posts_low, row.posts_high])).toEqual(
			states.map((state) => [state.centre.ags, state.status, state.posts.low, state.posts.high])
		);
		const stage = view(change).stage;
		expect(found.map(({ earliest, latest, contested }) => ({ earliest, latest, contested }))).toEqual(
			states.map(({ centre }) => {
				const { earliest, latest, contested } = centre.stages[stage];
				return { earliest, latest, contested };
			})
		);
	});

	it.each(VIEWS)('add up to the headline: %o', (change) => {
		const found = rows(change);
		const headline = headlineOf(
			atlas,
			model,
			selectStates(statesAt(atlas, model, view(change)), view(change)),
			view(change).date
		);
		const tolerance = HALF_CENT * found.length;
		const off = (name: keyof (typeof found)[number], value: number) =>
			Math.abs(sum(found, (row) => Number(row[name])) - value);
		expect(off('funding_total_low_eur', headline.fundingEur.low)).toBeLessThanOrEqual(tolerance);
		expect(off('funding_total_high_eur', headline.fundingEur.high)).toBeLessThanOrEqual(tolerance);
		expect(off('funding_year_high_eur', headline.fundingYearEur.high)).toBeLessThanOrEqual(tolerance);
		expect(off('population', headline.inhabitants)).toBeLessThanOrEqual(found.length / 2);
		expect(found.filter((row) => row.status === 'yes')).toHaveLength(headline.centres.low);
		expect(found.filter((row) => row.status !== 'no')).toHaveLength(headline.centres.high);
	});

	it('on 2013-12-31 in district 059 count as the model counts', () => {
		const centres = atlas.centres.filter((centre) => centre.district === '059');
		const { low, high } = countAt(
			centres.map((centre) => centre.stages.established),
			'2013-12-31'
		);
		const count = (...statuses: string[]) =>
			rows({ date: '2013-12-31', district: '059' }).filter((row) => statuses.includes(row.status)).length;
		expect([count('yes'), count('yes', 'unknown'), count('yes', 'unknown', 'no')]).toEqual([low, high, centres.length]);
		expect(centres).toHaveLength(12);
	});

	it('give amounts in whole cents and persons as whole numbers', () => {
		for (const row of rows({ date: '2016-05-17' })) {
			expect(row.population_basis).toBe('interpolated');
			expect(Number.isInteger(row.population)).toBe(true);
			expect(String(row.funding_total_high_eur)).toMatch(/^\d+(\.\d{1,2})?$/);
			expect(row.population_source_ids).toBe('gv2014 gv2017');
		}
	});

	it('leave the share of foreign nationals and its source open where it is not published', () => {
		const open = rows().filter((row) => row.foreign_share_percent === null);
		expect(open.map((row) => row.ags).sort()).toEqual(['05334', '05334002']);
		for (const row of open) expect([row.foreign_share_date, row.foreign_share_source_ids]).toEqual([null, null]);
	});

	it('speak English if asked, with the same codes', () => {
		const english = rowsOf(centresTable(tables, atlas, model, view(), createSpeech('en', en)));
		const coded = ({ kind_label: _k, status_label: _s, note: _n, sources: _w, ...rest }: CentreRow) => rest;
		expect(english.map(coded)).toEqual(rows().map(coded));
		expect(english.find((row) => row.ags === '05334')).toMatchObject({
			status_label: 'yes',
			note: 'Without the city of Aachen, which runs a centre of its own'
		});
		const dortmund = (of: readonly CentreRow[]) => of.find((row) => row.ags === '05913')?.sources;
		expect(dortmund(english)).toContain(' (copy on pdfslide) <');
		expect(dortmund(rows())).toContain(' (Kopie auf pdfslide) <');
	});
});

describe('the sources of each row', () => {
	const facts = group(rowsOf(tables.facts), (row) => row.ags);
	const titles = new Map(rowsOf(tables.sources).map((row) => [row.source_id, row.title]));

	it('are those of all facts about the centre, each once, in order', () => {
		for (const row of rows()) {
			const named = new Set((facts.get(row.ags) ?? []).map((fact) => fact.source_id));
			expect(row.source_ids.split(' ')).toEqual([...named].sort());
		}
	});

	it('are told in words in the same order', () => {
		for (const row of rows()) {
			const ids = row.source_ids.split(' ');
			const words = row.sources.split(' | ');
			expect(words).toHaveLength(ids.length);
			for (const [index, id] of ids.entries()) expect(words[index]).toContain(titles.get(id));
		}
	});

	it('include that of the best date', () => {
		for (const row of rows()) {
			if (row.best_date_source_id !== null) expect(row.source_ids.split(' ')).toContain(row.best_date_source_id);
			expect(row.best_date === null).toBe(row.best_date_source_id === null);
		}
	});

	it('all exist, also those of statistics and rules', () => {
		for (const row of rows({ date: '2013-05-01' })) {
			const ids = [
				row.source_ids,
				row.funding_source_ids,
				row.population_source_ids,
				row.foreign_share_source_ids ?? 'inkar'
			];
			for (const id of ids.flatMap((list) => list.split(' '))) expect([...titles.keys()]).toContain(id);
		}
	});
});

describe('the codebook', () => {
	it('describes every column in both languages, and numbers with their unit', () => {
		expect(Object.keys(rows()[0] ?? {})).toEqual(CENTRE_COLUMNS.map((column) => column.name));
		for (const { name, type, unit, description } of CENTRE_COLUMNS) {
			expect(name).toMatch(/^[a-z][a-z_]*$/);
			expect(Math.min(description.de.length, description.en.length)).toBeGreaterThan(10);
			expect(unit !== null).toBe(type === 'number' || type === 'integer');
		}
	});

	it('tells the type and the codes of every cell', () => {
		const all = ['2012-12-31', '2013-12-31', '2016-06-01', pack.stand].flatMap((date) => rows({ date, to: 2025 }));
		for (const { name, type, codes } of CENTRE_COLUMNS) {
			const cells = all.map((row) => row[name]).filter((cell) => cell !== null);
			if (type === 'integer') expect(cells.every(Number.isInteger)).toBe(true);
			else expect(new Set(cells.map((cell) => typeof cell))).toEqual(new Set([type === 'date' ? 'string' : type]));
			if (type === 'date') expect(cells.every((cell) => /^\d{4}-\d{2}-\d{2}$/.test(String(cell)))).toBe(true);
			if (codes) expect(codes).toEqual(expect.arrayContaining([...new Set(cells)]));
		}
	});
});

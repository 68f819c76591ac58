import { describe, expect, it } from 'vitest';
import { programmeMoney } from '$lib/data/queries/programme-money.js';
import { rowsOf } from '$lib/data/table.js';
import { de } from '$lib/i18n/compare/de.js';
import { fundingModel } from '$lib/model/funding.js';
import { compareRows, type CompareRow } from '$lib/view/compare/compare-rows.js';
import { comparedValue, fullYearEnd } from '$lib/view/compare/compared-values.js';
import { comparisonOf, mediansUsed } from '$lib/view/compare/comparison.js';
import { daysApart } from '$lib/view/compare/difference-words.js';
import { certainOrder, certainTitle, compareTitle, orderOf, yardstickName } from '$lib/view/compare/findings.js';
import { intervalLines, lastYearOf } from '$lib/view/compare/interval-lines.js';
import { defaultView } from '$lib/view/view.js';
import { atlas, tables } from '../../../real-data.js';
import { german } from '../../speech.js';

const [DORTMUND, KLEVE, REGION] = ['05913', '05154', '05334'];
const model = fundingModel(atlas.rules);
const sums = programmeMoney(tables, 'de');
const compare = (list: string[], against = 'kind', date = atlas.stand) =>
	comparisonOf(atlas, model, { ...defaultView(atlas.stand), compare: list, date }, against);
const rowsFor = (list: string[], against = 'kind', date = atlas.stand) =>
	compareRows(atlas, compare(list, against, date), date, sums, de, german);
const rowOf = (rows: readonly CompareRow[], key: CompareRow['key']) => {
	const row = rows.find((candidate) => candidate.key === key);
	if (!row) throw new Error(`no row ${key}`);
	return row;
};
/** Median of plain numbers, worked out here anew. */
const median = (values: number[]) => {
	const sorted = [...values].sort((a, b) => a - b);
	return (
		((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
	);
};

describe('the table of differences', () => {
	it('states the intervals as the sources close them', () => {
		const rows = rowsFor([DORTMUND, KLEVE]);
		const lines = (key: CompareRow['key']) => rowOf(rows, key).cells.map((cell) => cell.lines.join());
		expect(lines('established')).toEqual(['7. März – 31. Juli 2013', '26. November 2017 – 6. September 2018']);
		expect(lines('kind')).toEqual(['Kreisfreie Stadt', 'Kreis']);
		expect(lines('district')).toEqual(['Arnsberg', 'Düsseldorf']);
	});

	it('counts days between two centres from end to end', () => {
		// 26 Nov 2017 − 31 Jul 2013 = 1579 days; 6 Sep 2018 − 7 Mar 2013 = 2009 days.
		const [own, other] = rowOf(rowsFor([DORTMUND, KLEVE], DORTMUND), 'established').cells;
		expect(own?.difference).toBe('Bezug');
		expect(other?.difference).toBe('1.579–2.009 Tage später');
		expect(rowOf(rowsFor([DORTMUND, KLEVE], KLEVE), 'established').cells[0]?.difference).toBe(
			'1.579–2.009 Tage früher'
		);
	});

	it('sums the inhabitants of the municipalities, and sets them against the median of the cities', () => {
		const last = atlas.populationDates.at(-1) ?? '';
		const homes = new Map(rowsOf(tables.municipalities).map((row) => [row.ags, row.territory_ags]));
		const inhabitants = new Map<string, number>();
		for (const row of rowsOf(tables.population).filter((row) => row.reference_date === last)) {
			const home = homes.get(row.ags) ?? '';
			inhabitants.set(home, (inhabitants.get(home) ?? 0) + row.population);
		}
		const cities = rowsOf(tables.territories).filter((row) => row.kind === 'city');
		expect(cities).toHaveLength(22);
		const middle = median(cities.map((row) => inhabitants.get(row.ags) ?? NaN));
		const own = inhabitants.get(DORTMUND) ?? NaN;
		const row = rowOf(rowsFor([DORTMUND], 'kind', atlas.stand), 'population');
		const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
		expect(row.cells[0]?.lines).toEqual([whole.format(own)]);
		expect(row.cells[0]?.difference).toContain(`+${whole.format(own - middle)} (+`);
		expect(row.medians).toEqual([whole.format(middle)]);
	});

	it('pays a city in 2024 five specialists, half an assistant and material: 357,500 EUR', () => {
		const rows = rowsFor([DORTMUND, KLEVE], 'all', '2024-12-31');
		const [city, county] = compare([DORTMUND, KLEVE], 'all', '2024-12-31').compared;
		const [cityEur, countyEur] = [5, 6].map((posts) => posts * 57_000 + 22_500 + 50_000);
		expect(city && comparedValue(city, 'paid')?.high).toBeCloseTo(cityEur ?? NaN, 2);
		expect(county && comparedValue(county, 'paid')?.low).toBeCloseTo(countyEur ?? NaN, 2);
		expect(rowOf(rows, 'paid').label).toBe('Förderung 2024');
	});

	it('keeps a span a span, and an unknown share unknown', () => {
		const rows = rowsFor([DORTMUND, REGION], 'kind', '2013-06-30');
		expect(rowOf(rows, 'posts').cells[0]).toMatchObject({ lines: ['0–5,5'] });
		expect(rowOf(rows, 'posts').cells[0]?.difference).toMatch(/ bis \+5,5$/);
		expect(rowOf(rows, 'foreign').cells[1]).toMatchObject({ lines: ['–'], difference: de.noShare });
	});

	it('warns where sources disagree, and lists what was published', () => {
		const rows = rowsFor(['05315', DORTMUND]);
		expect(rowOf(rows, 'established').cells.map((cell) => cell.warning)).toEqual([de.contested, '']);
		expect(rowOf(rows, 'reported').cells.map((cell) => cell.lines)).toEqual([
			[de.noSum],
			['2013: 170.000\u00a0€ (Zuwendung)']
		]);
	});

	it('measures the only centre of its kind against all', () => {
		const names = mediansUsed(compare([DORTMUND, KLEVE, REGION])).map((one) => yardstickName(one, de));
		expect(names).toEqual(['Median der 22 kreisfreien Städte', 'Median der 30 Kreise', 'Median aller 54']);
		expect(mediansUsed(compare([DORTMUND, KLEVE], KLEVE))).toEqual([]);
	});
});

describe('daysApart', () => {
	const say = (low: number, high: number, from: number, to: number) =>
		daysApart({ low, high }, { low: from, high: to }, de.days, german.f);

	it.each([
		[[5, 5, 5, 5], 'am selben Tag'],
		[[6, 6, 5, 5], '1 Tag später'],
		[[5, 5, 7, 9], '2–4 Tage früher'],
		[[5, 9, 7, 7], '2 Tage früher bis 2 Tage später'],
		[[9, Infinity, 5, 7], 'mindestens 2 Tage später'],
		[[5, Infinity, 7, 7], 'höchstens 2 Tage früher, vielleicht später'],
		[[5, 9, 7, Infinity], 'höchstens 2 Tage später, vielleicht früher'],
		[[5, Infinity, 7, Infinity], null]
	] as const)('%j: %s', ([low, high, from, to], words) => {
		expect(say(low, high, from, to)).toBe(words);
	});
});

describe('the findings', () => {
	it('say who came first only where the intervals do', () => {
		const { compared } = compare([KLEVE, DORTMUND]);
		const { first, last } = orderOf(compared, 'established');
		expect([first?.centre.ags, last?.centre.ags]).toEqual([DORTMUND, KLEVE]);
		const open = orderOf(compare([DORTMUND, '05111']).compared, 'established');
		expect(open).toEqual({ first: null, last: null });
		expect(certainTitle(compared, 'established', de, german)).toBe(
			'Am frühesten gesichert: Dortmund (eingerichtet spätestens am 31. Juli 2013), am spätesten: Kreis Kleve (spätestens am 6. September 2018)'
		);
	});

	it.each([
		[[KLEVE, DORTMUND], 'Sicher ist diese Reihenfolge: Dortmund vor Kreis Kleve. '],
		[[DORTMUND, '05111'], 'Keine Reihenfolge ist sicher: Alle Spannen überschneiden sich. '],
		[[DORTMUND], '']
	])('say which order is certain: %j', (list, sentence) => {
		expect(certainOrder(compare(list).compared, 'established', de)).toBe(sentence);
	});

	it('leave out an order that follows from two others', () => {
		const at = (ags: string, earliest: string, latest: string) => {
			const [one] = compare([ags]).compared;
			if (!one) throw new Error(`no ${ags}`);
			const established = { ...one.centre.stages.established, earliest, latest };
			return { ...one, centre: { ...one.centre, stages: { ...one.centre.stages, established } } };
		};
		const [unna, dortmund, kleve] = [
			at('05978', '2012-07-01', '2012-08-02'),
			at(DORTMUND, '2013-03-07', '2013-07-31'),
			at(KLEVE, '2017-11-26', '2018-09-06')
		];
		expect(certainOrder([kleve, unna, dortmund], 'established', de)).toBe(
			'Sicher ist diese Reihenfolge: Kreis Unna vor Dortmund; Dortmund vor Kreis Kleve. '
		);
	});

	it('name the least and the most per inhabitant in the last full year', () => {
		const title = compareTitle(compare([DORTMUND, KLEVE]), 'established', de, german);
		expect(title).toMatch(
			/^Zuerst eingerichtet: Dortmund, zuletzt: Kreis Kleve\. Je Einwohner zahlte das Land 2024 höchstens 0,\d\d\s€ \(Dortmund\) bis 1,\d\d\s€ \(Kreis Kleve\)$/
		);
		expect(compareTitle(compare([]), 'established', de, german)).toBe(de.empty);
	});
});

describe('within a period', () => {
	const during = (list: string[], since: string | null, until: string | null) =>
		comparisonOf(atlas, model, { ...defaultView(atlas.stand), compare: list, since, until }, 'kind');

	it('adds up what is paid on its days, and sets it against the inhabitants on the last', () => {
		// 2023 and 2024, under one rule: twice five posts, half an assistant and material.
		const [city] = during([DORTMUND], '2023-01-01', '2024-12-31').compared;
		const eur = 2 * (5 * 57_000 + 22_500 + 50_000);
		expect(city && comparedValue(city, 'paid')?.high).toBeCloseTo(eur, 2);
		const inhabitants = city?.centre.population.at(-1) ?? NaN;
		expect(city && comparedValue(city, 'capita')?.high).toBeCloseTo(eur / inhabitants, 6);
	});

	it('says so in the table and the title', () => {
		const comparison = during([DORTMUND, KLEVE], '2016-01-01', '2016-12-31');
		const rows = compareRows(atlas, comparison, atlas.stand, sums, de, german);
		expect(rowOf(rows, 'paid').label).toBe('Förderung 2016');
		expect(rowOf(rows, 'capita').label).toBe('Förderung je Einwohner 2016');
		const longer = during([DORTMUND, KLEVE], '2016-01-01', null);
		expect(compareTitle(longer, 'established', de, german)).toMatch(
			/zahlte das Land vom 1\. Januar 2016 bis zum 18\. September 2025 höchstens/
		);
	});
});

describe('fullYearEnd', () => {
	it.each([
		['2013-12-31', '2013-12-31'],
		['2025-09-18', '2024-12-31'],
		['2012-07-01', '2012-07-01']
	])('of %s is %s', (date, end) => {
		expect(fullYearEnd(date)).toBe(end);
	});
});

describe('intervalLines', () => {
	it('puts a stated fact on the line of the stage it speaks of', () => {
		const dortmund = atlas.centres.find((centre) => centre.ags === DORTMUND);
		if (!dortmund) throw new Error('no Dortmund');
		const lines = intervalLines(dortmund, german);
		expect(lines.map((line) => [line.stage, line.dots.map((dot) => dot.title)])).toEqual([
			['established', ['noch kein Zentrum: 6. März 2013']],
			['approved', ['Zuwendungsbescheid: Juli 2013']],
			['working', []]
		]);
		expect(lines[0]?.dots[0]?.isFor).toBe(false);
		expect(lastYearOf(lines, atlas.stand)).toBe(2013);
	});
});

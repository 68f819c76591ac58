import { describe, expect, it } from 'vitest';
import { claimEvidenceOf, type ClaimEvidence } from '$lib/data/claim-evidence.js';
import { territoryMoney } from '$lib/data/queries/territory-money.js';
import { rowsOf } from '$lib/data/table.js';
import { methodDe } from '$lib/i18n/method/de.js';
import { methodEn } from '$lib/i18n/method/en.js';
import { countAt } from '$lib/model/count.js';
import { coverageAt, coveredShare } from '$lib/model/coverage.js';
import { fundingModel, STREAMS, yearlyCeilingEur } from '$lib/model/funding.js';
import { peopleAreas } from '$lib/view/coverage.js';
import { coverageExample } from '$lib/view/method/coverage-example.js';
import { fundingExample } from '$lib/view/method/funding-example.js';
import { ratesOverview } from '$lib/view/method/rates-overview.js';
import { sumExample } from '$lib/view/method/sum-example.js';
import { spendingYears } from '$lib/view/spending.js';
import { atlas, tables } from '../../../real-data.js';
import { english, german } from '../../speech.js';

const evidence = claimEvidenceOf(atlas, tables, 'de');
const established = evidence.centres.map(({ stages }) => stages.established);
const text = (value: unknown) => JSON.stringify(value).replaceAll('\u00a0', ' ');

/** The facts as if all centres were established within the same days. */
function within(earliest: string, latest: string | null): ClaimEvidence {
	const stage = { earliest, latest, contested: false, best: null };
	const centres = evidence.centres.map((centre) => ({ ...centre, stages: { ...centre.stages, established: stage } }));
	return { ...evidence, centres };
}

describe('fundingExample', () => {
	const grants = territoryMoney(tables, '05122', 'de');
	const example = (ags = '05122', year = 2012, facts = evidence) =>
		fundingExample({ ags, year, grants: ags === '05122' ? grants : [] }, facts, methodDe, german);

	it('gives Solingen for 2012 what the spending of the atlas gives it, and the published month', () => {
		const { bars, mark, steps, title, sources } = example();
		const [year] = spendingYears(
			atlas,
			fundingModel(atlas.rules),
			atlas.centres.filter(({ ags }) => ags === '05122'),
			'established',
			'year'
		);
		expect(bars.at(-1)).toMatchObject(year?.sum ?? {});
		expect(bars.map(({ low }) => Math.round(low))).toEqual([14_167, 0, 14_167]);
		expect(mark?.value).toBe(14_167);
		expect(text(title)).toContain('bis zu 14.167 € bekommen, bei frühestem Beginn bis zu 87.833 €');
		expect(text(steps)).toContain('3 Fachkräfte × 50.000 € + 20.000 € für 0,5 Stelle Assistenz = 170.000 € im Jahr');
		expect(text(steps)).toContain('170.000 € × 1 ÷ 12 = 14.167 €');
		expect(text(steps)).toContain('170.000 € × 6,2 ÷ 12 = 87.833 €');
		expect(text(steps)).toContain('auf den Euro, der kleinere Betrag');
		expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['s113', 's114', 's253']));
	});

	it('counts material costs where the rule has them, and a whole year for a centre that was there', () => {
		const { bars, mark, steps } = example('05913', 2018);
		expect(bars.map(({ low, high }) => [low, high].map(Math.round))).toEqual([
			[270_000, 270_000],
			[50_000, 50_000],
			[320_000, 320_000]
		]);
		expect(mark).toBeNull();
		expect(text(steps)).toContain('Sachkosten: bis zu 50.000 € im Jahr. Zusammen sind das 320.000 €');
	});

	it('says what to choose where there is nothing to work out', () => {
		expect(() => example('99999')).toThrow(/choose one that surely came/);
		expect(() => example('05122', 2011)).toThrow(/choose one that surely came/);
		expect(() => example('05122', 2012, within('2012-06-25', null))).toThrow(/choose one that surely came/);
		expect(() => example('05122', 2012, within('2012-01-01', '2012-09-01'))).toThrow(/with one rule throughout/);
	});
});

describe('coverageExample', () => {
	const example = (day: string, facts = atlas) =>
		coverageExample({ district: '055', day, peopleSources: ['c2011'] }, facts, evidence, methodDe, german);

	it('gives the shares of the page on coverage, and adds every territory up', () => {
		const { bars, mark, steps, table, title } = example('2013-06-30');
		const centres = atlas.centres.filter(({ district }) => district === '055');
		const areas = peopleAreas(atlas, centres, 'established');
		const covered = coverageAt(areas.population, '2013-06-30');
		expect(bars.map(({ low, high }) => [low, high])).toEqual([
			[covered.low, covered.low],
			[covered.low, covered.high]
		]);
		expect(mark?.value).toBe(covered.all);
		expect(title).toContain(german.f.share(coveredShare(covered)));
		for (const { name } of centres) {
			expect(text(steps)).toContain(name);
			expect(table.rows.some(([head]) => head === name)).toBe(true);
		}
		expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
	});

	it('says which day to choose where none is to be estimated', () => {
		expect(() => example('2030-01-01')).toThrow(/between two reference dates/);
		expect(() => example('2010-01-01')).toThrow(/between two reference dates/);
	});

	it('names an answer that no territory gives', () => {
		const stage = { earliest: '2012-06-25', latest: '2012-06-25', contested: false, best: null };
		const centres = atlas.centres.map((centre) => ({ ...centre, stages: { ...centre.stages, established: stage } }));
		const steps = text(example('2013-06-30', { ...atlas, centres }).steps);
		expect(steps).toContain('Ungewiss: kein Gebiet.');
		expect(steps).toContain('Noch kein Zentrum: kein Gebiet.');
	});
});

describe('sumExample', () => {
	it('gives certain and possible centres, those between, and the published count', () => {
		const { bars, mark, sentence, table, sources } = sumExample('2013-12-31', evidence, methodDe, german);
		const { low, high } = countAt(established, '2013-12-31');
		expect(bars.slice(0, 2).map((bar) => [bar.low, bar.high])).toEqual([
			[low, low],
			[low, high]
		]);
		expect(mark?.value).toBe(47);
		expect(sentence).toContain(`${high - low} Zentren machen den Unterschied`);
		expect(sentence).toContain('Das liegt dazwischen');
		expect(table.rows.filter(([, answer]) => answer === german.t.status.unknown)).toHaveLength(high - low);
		expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['s003', 's222', 's286']));
	});

	it('has no mark where nothing was published', () => {
		const { mark, sentence } = sumExample('2012-07-01', { ...evidence, reported: [] }, methodDe, german);
		expect(mark).toBeNull();
		expect(sentence).toContain('keine Zahl veröffentlicht');
	});

	it('says that a count does not fit', () => {
		expect(sumExample('2013-12-31', within('2012-06-25', '2012-06-25'), methodDe, german).sentence).toContain(
			'nicht immer dazwischen'
		);
	});
});

describe('ratesOverview', () => {
	it('has a bar and a row for each rule, with its yearly ceiling and its sources', () => {
		const { bars, table, sources } = ratesOverview(rowsOf(tables.funding_rules), evidence, methodDe, german);
		const ceilings = evidence.rules.map((rule) =>
			STREAMS.reduce((sum, stream) => sum + yearlyCeilingEur(rule, stream), 0)
		);
		expect(bars.map(({ high }) => high)).toEqual(ceilings);
		expect(table.rows).toHaveLength(evidence.rules.length);
		expect(bars.filter(({ label }) => label.endsWith('(erschlossen)'))).toHaveLength(
			table.rows.filter((row) => row.includes('erschlossen')).length
		);
		expect(table.rows.filter((row) => row.includes('erschlossen'))).toHaveLength(
			rowsOf(tables.funding_rules).filter(({ basis }) => basis === 'derived').length
		);
		expect(new Set(sources.map(({ id }) => id))).toEqual(new Set([...evidence.ruleSources.values()].flat()));
	});

	it('needs a rule', () => {
		expect(() => ratesOverview([], { ...evidence, rules: [] }, methodDe, german)).toThrow(/no rule/);
	});
});

describe('the words of the method', () => {
	const about = [{ date: 'um 2014', interval: '2013 – 2015' }];
	const facts = { about, referenceDays: 7, firstDay: 'A', lastDay: 'Z', censusDay: 'C' };

	it('have the same rules in both languages', () => {
		const [german, english] = [methodDe.rules(facts), methodEn.rules(facts)];
		expect(english.map(({ rules }) => rules.length)).toEqual(german.map(({ rules }) => rules.length));
		for (const [term, rule] of [...german, ...english].flatMap(({ rules }) => rules)) {
			expect(`${term} ${rule}`).not.toMatch(/undefined|NaN|null/);
			expect(rule.length, term).toBeGreaterThan(40);
		}
	});

	it('say the same examples in both languages', () => {
		const money = { ags: '05122', year: 2012, grants: territoryMoney(tables, '05122', 'en') };
		const people = { district: '055', day: '2013-06-30', peopleSources: [] } as const;
		const both = ([methodDe, methodEn] as const).map((words, index) => {
			const speech = index === 0 ? german : english;
			return [
				ratesOverview(rowsOf(tables.funding_rules), evidence, words, speech),
				fundingExample(money, evidence, words, speech),
				coverageExample(people, atlas, evidence, words, speech),
				sumExample('2013-12-31', evidence, words, speech)
			];
		});
		const shape = (examples: (typeof both)[number]) =>
			examples.map(({ bars, mark, steps, table }) => [
				bars.map(({ low, high }) => [low, high]),
				mark?.value,
				steps.length,
				table.rows.map((row) => row.length)
			]);
		expect(shape(both[1] ?? [])).toEqual(shape(both[0] ?? []));
		expect(text(both)).not.toMatch(/undefined|NaN/);
	});
});

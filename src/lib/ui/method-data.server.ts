import { atlases, tables } from '$lib/data/bundled.js';
import type { Language } from '$lib/data/atlas.js';
import { claimEvidenceOf } from '$lib/data/claim-evidence.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { populationSources } from '$lib/data/queries/population-sources.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import { territoryMoney } from '$lib/data/queries/territory-money.js';
import { rowsOf } from '$lib/data/table.js';
import { createSpeech } from '$lib/i18n/context.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { loadMethodWords } from '$lib/i18n/method/load.js';
import type { RuleFacts } from '$lib/i18n/method/rules-de.js';
import type { Day } from '$lib/model/day.js';
import { intervalOf } from '$lib/model/edtf.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { DISTRICTS } from '$lib/model/territory.js';
import { intervalSources } from '$lib/view/interval-sources.js';
import { coverageExample } from '$lib/view/method/coverage-example.js';
import { fundingExample } from '$lib/view/method/funding-example.js';
import { matrixOf, type Matrix } from '$lib/view/method/matrix.js';
import { namedSources } from '$lib/view/named-sources.js';
import type { Precision } from '$lib/view/method/precision.js';
import { ratesOverview } from '$lib/view/method/rates-overview.js';
import { stageCase, type StageCase } from '$lib/view/method/stage-case.js';
import { sumExample } from '$lib/view/method/sum-example.js';
import type { WorkedExample } from '$lib/view/method/worked-example.js';
import { CENSUS_DAY } from '$lib/view/municipality-areas.js';
import { reconcile, type Reconciled } from '$lib/view/reconcile.js';

/** The examples of the rules: what each of them shows comes from the facts. */
const EXAMPLES: readonly (readonly [string, Stage])[] = [
	['05916', 'approved'],
	['05122', 'working'],
	['05117', 'working'],
	['05913', 'established'],
	['05154', 'established'],
	['05566', 'approved'],
	['05315', 'working']
];

/** Solingen's first, partial year: one month was paid, and the sum is published. */
const MONEY = { ags: '05122', year: 2012 };
/** A district with all three answers, on a day between two reference dates. */
const COVERAGE = { district: '055', day: '2013-06-30' } as const;
/** The end of the month for which 47 centres were published. */
const SUM_DAY: Day = '2013-12-31';
/** A rough month and a rough year, to show how far they reach. */
const ABOUT = ['2016-06~', '2014~'];

/** One centre's row of the matrix. */
export interface MatrixRow {
	readonly ags: string;
	readonly name: string;
	readonly cells: readonly { readonly stage: Stage; readonly precision: Precision; readonly interval: string }[];
}

/** What the page on method is sent: finished words and figures. */
export interface MethodData {
	readonly facts: number;
	readonly factSources: number;
	readonly weak: number;
	readonly ruleFacts: RuleFacts;
	readonly examples: readonly StageCase[];
	readonly worked: readonly WorkedExample[];
	readonly contested: readonly StageCase[];
	readonly districts: readonly { readonly name: string; readonly rows: readonly MatrixRow[] }[];
	readonly counts: Matrix['counts'];
	readonly total: number;
	readonly reconciled: readonly Reconciled[];
	readonly countSources: readonly Source[];
	readonly matrixSources: readonly Source[];
	readonly boundNames: string;
	readonly withoutPredecessor: number;
}

export async function methodData(language: Language): Promise<MethodData> {
	const atlas = atlases[language];
	const speech = createSpeech(language, await loadMessages(language));
	const { f } = speech;
	const words = await loadMethodWords(language);
	const evidence = claimEvidenceOf(atlas, tables, language);
	const matrix = matrixOf(atlas.centres);
	const facts = [...evidence.statements.values()].flat();
	const reconciled = reconcile(atlas, 'established');
	const named = (ids: readonly string[]) => namedSources(ids, evidence.sources);
	const caseOf = (ags: string, stage: Stage) => stageCase(ags, stage, evidence, words, speech);
	const bounding = (stage: Stage) => intervalSources(atlas.centres, evidence.statements, stage);
	return {
		facts: facts.length,
		factSources: new Set(facts.map((fact) => fact.sourceId)).size,
		weak: facts.filter((fact) => fact.confidence === 'weak').length,
		ruleFacts: {
			about: ABOUT.map((date) => ({ date: f.edtf(date), interval: f.interval(closed(date)) })),
			referenceDays: atlas.populationDates.length,
			firstDay: f.day(atlas.populationDates[0] ?? atlas.stand),
			lastDay: f.day(atlas.populationDates.at(-1) ?? atlas.stand),
			censusDay: f.day(CENSUS_DAY)
		},
		worked: [
			ratesOverview(rowsOf(tables.funding_rules), evidence, words, speech),
			fundingExample({ ...MONEY, grants: territoryMoney(tables, MONEY.ags, language) }, evidence, words, speech),
			coverageExample(
				{
					...COVERAGE,
					peopleSources: [...populationSources(tables, COVERAGE.day), ...indicatorSources(tables, 'foreign_nationals')]
				},
				atlas,
				evidence,
				words,
				speech
			),
			sumExample(SUM_DAY, evidence, words, speech)
		],
		examples: EXAMPLES.map(([ags, stage]) => caseOf(ags, stage)),
		contested: (['approved', 'working'] as const).flatMap((stage) =>
			atlas.centres.filter((centre) => centre.stages[stage].contested).map((centre) => caseOf(centre.ags, stage))
		),
		districts: DISTRICTS.map((district) => ({
			name: atlas.districts[district],
			rows: matrix.rows
				.filter(({ centre }) => centre.district === district)
				.map(({ centre, cells }) => ({
					ags: centre.ags,
					name: centre.name,
					cells: STAGES.map((stage) => ({
						stage,
						precision: cells[stage],
						interval: speech.f.interval(centre.stages[stage])
					}))
				}))
		})),
		counts: matrix.counts,
		total: atlas.centres.length,
		reconciled,
		countSources: named([...reconciled.map(({ reported }) => reported.sourceId), ...bounding('established')]),
		matrixSources: named(STAGES.flatMap(bounding).sort()),
		boundNames: matrix.rows
			.filter(({ cells }) => cells.established === 'bound')
			.map(({ centre }) => centre.name)
			.join(', '),
		withoutPredecessor: atlas.centres.filter((centre) => !centre.predecessor).length
	};
}

/** The days that a rough date stands for. @throws Error if it leaves an end open */
function closed(date: string): { earliest: Day; latest: Day } {
	const { earliest, latest } = intervalOf(date);
	if (!earliest || !latest) throw new Error(`"${date}" is open; an example of a rough date needs two ends`);
	return { earliest, latest };
}

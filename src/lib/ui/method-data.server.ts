import { atlases, tables } from '$lib/data/bundled.js';
import type { Language } from '$lib/data/atlas.js';
import { claimEvidenceOf } from '$lib/data/claim-evidence.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import { createSpeech } from '$lib/i18n/context.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { loadMethodWords } from '$lib/i18n/method/load.js';
import type { Day } from '$lib/model/day.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { DISTRICTS } from '$lib/model/territory.js';
import { matrixOf, type Matrix } from '$lib/view/method/matrix.js';
import type { Precision } from '$lib/view/method/precision.js';
import { stageCase, type StageCase } from '$lib/view/method/stage-case.js';
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

/** One centre's row of the matrix. */
export interface MatrixRow {
	readonly ags: string;
	readonly name: string;
	readonly cells: readonly { readonly stage: Stage; readonly precision: Precision; readonly interval: string }[];
}

/** What the page on method is sent: finished words and figures. */
export interface MethodData {
	readonly stand: Day;
	readonly facts: number;
	readonly factSources: number;
	readonly weak: number;
	readonly examples: readonly StageCase[];
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
	const words = await loadMethodWords(language);
	const evidence = claimEvidenceOf(atlas, tables, language);
	const matrix = matrixOf(atlas.centres);
	const facts = [...evidence.statements.values()].flat();
	const reconciled = reconcile(atlas, 'established');
	const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => evidence.sources.get(id) ?? []);
	const caseOf = (ags: string, stage: Stage) => stageCase(ags, stage, evidence, words, speech);
	return {
		stand: atlas.stand,
		facts: facts.length,
		factSources: new Set(facts.map((fact) => fact.sourceId)).size,
		weak: facts.filter((fact) => fact.confidence === 'weak').length,
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
		countSources: named(reconciled.map(({ reported }) => reported.sourceId)),
		matrixSources: named(atlas.centres.flatMap(({ stages }) => stages.established.best?.sourceId ?? [])),
		boundNames: matrix.rows
			.filter(({ cells }) => cells.established === 'bound')
			.map(({ centre }) => centre.name)
			.join(', '),
		withoutPredecessor: atlas.centres.filter((centre) => !centre.predecessor).length
	};
}

import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import { stageInterval, type Stage } from '$lib/model/stage.js';
import type { Statement } from '$lib/data/queries/statements.js';
import type { Span } from '../claims/verdict.js';
import { namedSources } from '../named-sources.js';
import { decidingFacts, factsOf } from './ends.js';

/** How the rules read the statements about one centre. */
export interface StageCase {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly from: number;
	readonly to: number;
	readonly spans: readonly Span[];
	readonly rows: readonly {
		readonly date: string;
		readonly event: string;
		readonly note: string;
		readonly source: Source | null;
	}[];
	readonly sources: readonly Source[];
	/** Query of the atlas view of this centre. */
	readonly query: string;
}

/** Works out one stage of one centre from its statements, in words. @throws Error if there is no such centre */
export function stageCase(
	ags: string,
	stage: Stage,
	{ centres, statements, sources }: Pick<ClaimEvidence, 'centres' | 'statements' | 'sources'>,
	words: MethodWords,
	{ t, f }: Pick<Speech, 't' | 'f'>
): StageCase {
	const centre = centres.find((candidate) => candidate.ags === ags);
	if (!centre) throw new Error(`territories.csv has no centre ${ags}; expected one of its AGS`);
	const facts = statements.get(ags) ?? [];
	const interval = stageInterval(facts, stage);
	const used = factsOf(facts, stage);
	const { first, last } = decidingFacts(facts, stage);
	const because = (fact: Statement | null) =>
		fact === null ? words.case.guideline : `${t.event[fact.event]}, ${f.edtf(fact.date)} (${fact.sourceId})`;
	const years = used.flatMap((fact) => [fact.earliest, fact.latest]).filter((day) => day !== null);
	const numbers = [interval.earliest, ...years].map((day) => Number(day.slice(0, 4)));
	const name = `${centre.name}, ${t.stage[stage]}`;
	return {
		id: `${stage}-${ags}`,
		title: words.case.title(name, f.interval(interval), interval.contested),
		sentence: interval.contested
			? words.case.contested
			: first !== null && first === last
				? words.case.exact(because(first))
				: words.case.why(
						f.day(interval.earliest),
						because(first),
						interval.latest === null ? null : f.day(interval.latest),
						because(last)
					),
		from: Math.min(...numbers),
		to: Math.max(...numbers, Number((interval.latest ?? interval.earliest).slice(0, 4))),
		spans: [
			...used.map((fact) => ({
				label: `${t.event[fact.event]} (${fact.sourceId})`,
				text: f.edtf(fact.date),
				earliest: fact.earliest,
				latest: fact.latest,
				tone: 'counted' as const
			})),
			{
				label: words.case.result,
				text: f.interval(interval),
				earliest: interval.earliest,
				latest: interval.latest,
				tone: 'result'
			}
		],
		rows: used.map((fact) => ({
			date: f.edtf(fact.date),
			event: t.event[fact.event],
			note: fact.note,
			source: sources.get(fact.sourceId) ?? null
		})),
		sources: namedSources(
			used.map((fact) => fact.sourceId),
			sources
		),
		query: `stage=${stage}&focus=${ags}`
	};
}

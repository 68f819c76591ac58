import { escape } from 'arquero';
import { deriveStage, type Derivation } from '$lib/model/derivation.js';
import { EVIDENCE } from '$lib/model/stage-evidence.js';
import { countedFacts } from '$lib/model/stage.js';
import type { Language } from '../atlas.js';
import { readFact } from '../read-fact.js';
import type { FactRow, TerritoryRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';
import { evidenceFor, type Evidence } from './evidence.js';
import { indicatorSources } from './indicator-sources.js';
import { municipalitiesOf, type ServedMunicipality } from './municipalities-of.js';
import { referenceDates } from './population-by-territory.js';
import { sourcesOf, type Source } from './sources-of.js';
import { territoryMoney, type ReportedGrant } from './territory-money.js';

/** All that is known of one centre beside what the atlas has of it. */
export interface CentreDossier {
	readonly ags: string;
	/** A note on the territory itself; null if there is none. */
	readonly note: string | null;
	readonly evidence: readonly Evidence[];
	/** How the intervals of the two stages that facts speak of follow from them. */
	readonly derivations: Readonly<Record<'approved' | 'working', Derivation>>;
	readonly municipalities: readonly ServedMunicipality[];
	readonly money: readonly ReportedGrant[];
	/** Sources of the evidence, of the funding rules with the sums, and of the statistics. */
	readonly sources: Readonly<Record<'evidence' | 'money' | 'statistics', readonly Source[]>>;
}

/** @returns null if there is no such territory */
export function centreDossier(tables: Tables, ags: string, language: Language): CentreDossier | null {
	const [territory] = rowsOf(tables.territories.filter(escape((row: TerritoryRow) => row.ags === ags)));
	if (!territory) return null;
	const rows = rowsOf(tables.facts.filter(escape((row: FactRow) => row.ags === ags)));
	const counted = countedFacts(rows.map(readFact));
	const money = territoryMoney(tables, ags, language);
	const rules = rowsOf(tables.funding_rules).flatMap((row) => row.source_ids.split(' '));
	const population = rowsOf(tables.population.select('source_id').dedupe() as Table<{ source_id: string }>);
	return {
		ags,
		note: language === 'de' ? territory.note_de : territory.note_en,
		evidence: evidenceFor(tables, ags, language),
		derivations: {
			approved: deriveStage(counted, EVIDENCE.approved),
			working: deriveStage(counted, EVIDENCE.working)
		},
		municipalities: municipalitiesOf(tables, ags, referenceDates(tables).at(-1) ?? ''),
		money,
		sources: {
			evidence: sourcesOf(
				tables,
				rows.map((row) => row.source_id),
				language
			),
			money: sourcesOf(tables, [...rules, ...money.map((grant) => grant.sourceId)], language),
			statistics: sourcesOf(
				tables,
				[...population.map((row) => row.source_id), ...indicatorSources(tables, 'foreign_nationals_share')],
				language
			)
		}
	};
}

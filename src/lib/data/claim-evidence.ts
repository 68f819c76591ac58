import type { Day } from '$lib/model/day.js';
import { intervalOf } from '$lib/model/edtf.js';
import type { FundingRule } from '$lib/model/funding.js';
import type { Atlas, Language } from './atlas.js';
import type { Centre } from './centre.js';
import { claimList, type Claim } from './queries/claims.js';
import type { ReportedCount } from './queries/reported-counts.js';
import type { ReportedSum } from './queries/reported-sums.js';
import { sourceList, type DatedSource } from './queries/source-list.js';
import { statements, type Statement } from './queries/statements.js';
import { testedText } from './queries/tested-text.js';
import { rowsOf } from './table.js';
import type { Tables } from './tables.js';

/** A milestone with its source. */
export interface SourcedMilestone {
	readonly date: string;
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly label: string;
	/** The German label, in which words are looked for. */
	readonly labelGerman: string;
	readonly kind: string;
	readonly sourceId: string;
}

/** All that the claims are held against. Plain values; a test changes them to see a verdict change. */
export interface ClaimEvidence {
	readonly claims: readonly Claim[];
	readonly centres: readonly Pick<Centre, 'ags' | 'name' | 'kind' | 'stages'>[];
	readonly statements: ReadonlyMap<string, readonly Statement[]>;
	readonly rules: readonly FundingRule[];
	/** Sources of each rule by its key. */
	readonly ruleSources: ReadonlyMap<string, readonly string[]>;
	readonly reported: readonly ReportedCount[];
	/** Numbers of centres that were intended for the whole state: date, number and source. */
	readonly aims: readonly { readonly date: string; readonly count: number; readonly sourceId: string }[];
	readonly sums: readonly ReportedSum[];
	readonly milestones: readonly SourcedMilestone[];
	readonly sources: ReadonlyMap<string, DatedSource>;
	/** The text the claims come from and the copies of it: they cannot confirm what they claim. */
	readonly own: ReadonlySet<string>;
}

export function claimEvidenceOf(atlas: Atlas, tables: Tables, language: Language): ClaimEvidence {
	const counts = rowsOf(tables.reported_counts);
	return {
		claims: claimList(tables, language),
		centres: atlas.centres,
		statements: statements(tables, language),
		rules: atlas.rules,
		ruleSources: new Map(rowsOf(tables.funding_rules).map((row) => [row.rule_id, row.source_ids.split(' ')])),
		reported: atlas.reported,
		aims: counts
			.filter((row) => row.measure === 'planned' && row.count === row.of)
			.map((row) => ({ date: row.date, count: row.count, sourceId: row.source_id })),
		sums: atlas.sums,
		milestones: rowsOf(tables.milestones).map((row) => ({
			date: row.date,
			...intervalOf(row.date),
			label: language === 'de' ? row.label_de : row.label_en,
			labelGerman: row.label_de,
			kind: row.kind,
			sourceId: row.source_id
		})),
		sources: sourceList(tables, language),
		own: testedText(tables)
	};
}

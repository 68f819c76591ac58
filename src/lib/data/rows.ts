import type { Basis, Confidence, Event } from '$lib/model/fact.js';
import type { Kind } from '$lib/model/territory.js';

/*
 * One row of each file in `data/`, as `data/datapackage.json` types it: numbers are numbers, an empty cell is null,
 * dates stay EDTF text. A test holds these names against the package.
 */

export interface TerritoryRow {
	readonly ags: string;
	readonly name: string;
	readonly kind: Kind;
	readonly district_ags: string;
	readonly district: string;
	readonly note_de: string | null;
	readonly note_en: string | null;
}

export interface MunicipalityRow {
	readonly ags: string;
	readonly name: string;
	readonly kind: string;
	readonly territory_ags: string;
	readonly district_ags: string;
}

export interface FactRow {
	readonly id: string;
	readonly ags: string;
	readonly event: Event;
	readonly date: string;
	readonly source_id: string;
	readonly confidence: Confidence;
	readonly basis: Basis;
	readonly note_de: string | null;
	readonly note_en: string | null;
}

export interface ReportedCountRow {
	readonly date: string;
	readonly count: number;
	readonly of: number | null;
	readonly measure: string;
	readonly source_id: string;
	readonly note_de: string | null;
	readonly note_en: string | null;
}

export interface ReportedMoneyRow {
	readonly scope: string;
	readonly ags: string;
	readonly programme: string;
	readonly year: string | null;
	readonly amount_eur: number | null;
	readonly posts: number | null;
	readonly measure: string;
	readonly source_id: string;
	readonly note_de: string | null;
	readonly note_en: string | null;
}

export interface FundingRuleRow {
	readonly rule_id: string;
	readonly valid_from: string;
	readonly valid_to: string | null;
	readonly applies_to: string;
	readonly specialist_posts: number;
	readonly specialist_rate_eur: number;
	readonly assistant_posts: number;
	readonly assistant_sum_eur: number;
	readonly material_cap_eur: number;
	readonly teacher_posts: number;
	readonly basis: Basis;
	readonly source_ids: string;
	readonly note_de: string | null;
	readonly note_en: string | null;
}

export interface MilestoneRow {
	readonly date: string;
	readonly label_de: string;
	readonly label_en: string;
	readonly kind: string;
	readonly source_id: string;
}

export interface PopulationRow {
	readonly ags: string;
	readonly reference_date: string;
	readonly population: number;
	readonly area_km2: number | null;
	readonly source_id: string;
}

export interface IndicatorRow {
	readonly ags: string;
	readonly indicator: string;
	readonly reference_date: string;
	readonly value: number | null;
	readonly unit: string;
	readonly source_id: string;
}

export interface ClaimRow {
	readonly claim_id: string;
	readonly kind: string;
	readonly claim_en: string;
	readonly claim_de: string;
	readonly value: string | null;
	readonly where: string;
	readonly source_id: string;
}

export interface SourceRow {
	readonly source_id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly url: string | null;
	readonly licence: string | null;
	readonly source_note_de: string | null;
	readonly source_note_en: string | null;
}

/** The row of each resource by its name in the package. */
export interface Rows {
	territories: TerritoryRow;
	municipalities: MunicipalityRow;
	facts: FactRow;
	reported_counts: ReportedCountRow;
	reported_money: ReportedMoneyRow;
	funding_rules: FundingRuleRow;
	milestones: MilestoneRow;
	population: PopulationRow;
	indicators: IndicatorRow;
	claims: ClaimRow;
	sources: SourceRow;
}

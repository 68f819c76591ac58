import { intervalOf } from '$lib/model/edtf.js';
import type { Day } from '$lib/model/day.js';
import type { FundingRule } from '$lib/model/funding.js';
import { KINDS, type District, type Kind } from '$lib/model/territory.js';
import type { Centre } from './centre.js';
import type { DataPackage } from './package.js';
import { centreRows } from './queries/centre-rows.js';
import { districtNames } from './queries/district-names.js';
import { FOREIGN_SHARE_DATES } from './queries/foreign-share-by-territory.js';
import { referenceDates } from './queries/population-by-territory.js';
import { reportedCounts, type ReportedCount } from './queries/reported-counts.js';
import { reportedSums, type ReportedSum } from './queries/reported-sums.js';
import { rowsOf } from './table.js';
import type { Tables } from './tables.js';

/** A law, guideline or event of the whole state. */
export interface Milestone {
	readonly date: string;
	readonly earliest: Day;
	readonly label: string;
	readonly kind: string;
}

/** The compact result of the queries that the pages work on, in one language. Plain values only. */
export interface Atlas {
	/** The day the data describe; see `datapackage.json`. */
	readonly stand: Day;
	readonly centres: readonly Centre[];
	readonly districts: Readonly<Record<District, string>>;
	readonly populationDates: readonly Day[];
	readonly foreignShareDates: readonly Day[];
	readonly rules: readonly FundingRule[];
	readonly reported: readonly ReportedCount[];
	readonly sums: readonly ReportedSum[];
	readonly milestones: readonly Milestone[];
}

export type Language = 'de' | 'en';

export function atlasOf(pack: DataPackage, tables: Tables, language: Language): Atlas {
	return {
		stand: pack.stand,
		centres: centreRows(tables),
		districts: districtNames(tables),
		populationDates: referenceDates(tables),
		foreignShareDates: FOREIGN_SHARE_DATES,
		rules: fundingRules(tables),
		reported: reportedCounts(tables),
		sums: reportedSums(tables, language),
		milestones: rowsOf(tables.milestones).map((row) => ({
			date: row.date,
			earliest: intervalOf(row.date).earliest ?? row.date,
			label: language === 'de' ? row.label_de : row.label_en,
			kind: row.kind
		}))
	};
}

/** An approximate end (`2020-12-31~`) is taken at its word, so that rules neither overlap nor leave a gap. */
function fundingRules(tables: Tables): FundingRule[] {
	const exact = (date: string) => date.replace('~', '');
	return rowsOf(tables.funding_rules).map((row) => ({
		ruleId: row.rule_id,
		from: exact(row.valid_from),
		to: row.valid_to === null ? null : exact(row.valid_to),
		kinds: row.applies_to === 'all' ? KINDS : (row.applies_to.split(' ') as Kind[]),
		specialistPosts: row.specialist_posts,
		specialistRateEur: row.specialist_rate_eur,
		assistantPosts: row.assistant_posts,
		assistantSumEur: row.assistant_sum_eur,
		materialCapEur: row.material_cap_eur,
		teacherPosts: row.teacher_posts
	}));
}

import type { Atlas } from '$lib/data/atlas.js';
import type { Centre, CentreStage } from '$lib/data/centre.js';
import { earlier, type Day } from '$lib/model/day.js';
import { fundingModel, type FundingRule } from '$lib/model/funding.js';
import type { Range } from '$lib/model/range.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { orderRows } from './row-order.js';
import { spendingYears, spentWithin, type SpendingYear } from './spending.js';

/** What would be different; null leaves a part as the rule in force and the facts have it. */
export interface Scenario {
	/** Specialist posts a centre, in full-time equivalents. */
	readonly posts: number | null;
	/** EUR a specialist post and year. */
	readonly rate: number | null;
	/** Most a centre gets for material, in EUR a year. */
	readonly material: number | null;
	/** Day by which every centre exists, at the latest. */
	readonly start: Day | null;
	/** Number of centres: fewer leave out the last to come, more add centres that begin with the last. */
	readonly centres: number | null;
}

export const AS_IT_IS: Scenario = { posts: null, rate: null, material: null, start: null, centres: null };

/** One year under the rule in force and under the scenario, in EUR. */
export interface ScenarioYear {
	readonly year: number;
	readonly rule: Range;
	readonly scenario: SpendingYear;
	/** Scenario less rule: both from the same possible starts. */
	readonly difference: Range;
}

/** A period under the rule in force and under the scenario, in EUR. */
export interface ScenarioSum {
	readonly rule: Range;
	readonly scenario: Range;
}

/** The modelled ceilings of each year to the data's own day, as it is and as it would be. */
export function scenarioYears(atlas: Atlas, scenario: Scenario, stage: Stage): ScenarioYear[] {
	const model = fundingModel(atlas.rules.map((rule) => changedRule(rule, scenario)));
	const changed = spendingYears(atlas, model, changedCentres(atlas.centres, scenario, stage), stage, 'year');
	const asItIs = spendingYears(atlas, fundingModel(atlas.rules), atlas.centres, stage, 'year');
	return changed.flatMap((year, index) => {
		const rule = asItIs[index]?.sum;
		if (!rule) return [];
		return [{ year: year.year, rule, scenario: year, difference: difference(year.sum, rule) }];
	});
}

/** The modelled ceilings of a period, both days included, as it is and as it would be. */
export function scenarioWithin(atlas: Atlas, scenario: Scenario, stage: Stage, since: Day, until: Day): ScenarioSum {
	const model = fundingModel(atlas.rules.map((rule) => changedRule(rule, scenario)));
	return {
		rule: spentWithin(fundingModel(atlas.rules), atlas.centres, stage, since, until),
		scenario: spentWithin(model, changedCentres(atlas.centres, scenario, stage), stage, since, until)
	};
}

function difference(scenario: Range, rule: Range): Range {
	const ends = [toCents(scenario.low - rule.low), toCents(scenario.high - rule.high)] as const;
	return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Sums of floating numbers differ in places no euro has. */
function toCents(amountEur: number): number {
	return Math.round(amountEur * 100) / 100;
}

function changedRule(rule: FundingRule, { posts, rate, material }: Scenario): FundingRule {
	return {
		...rule,
		specialistPosts: posts ?? rule.specialistPosts,
		specialistRateEur: rate ?? rule.specialistRateEur,
		materialCapEur: material ?? rule.materialCapEur
	};
}

/** The centres of a scenario: as many as it wants, each begun by its day. */
export function changedCentres(
	centres: readonly Centre[],
	{ start, centres: wanted }: Scenario,
	stage: Stage
): Centre[] {
	const ordered = orderRows(centres, stage, 'date');
	const last = ordered.at(-1);
	const count = wanted ?? ordered.length;
	const first = new Set(ordered.slice(0, count));
	const kept = centres.filter((centre) => first.has(centre));
	while (last && kept.length < count) kept.push({ ...last, ags: `${last.ags}+${kept.length}` });
	return start === null ? kept : kept.map((centre) => begunBy(centre, start));
}

function begunBy(centre: Centre, day: Day): Centre {
	const stages = STAGES.map((name): [Stage, CentreStage] => {
		const stage = centre.stages[name];
		const latest = stage.latest === null ? day : earlier(stage.latest, day);
		return [name, { ...stage, earliest: earlier(stage.earliest, day), latest }];
	});
	return { ...centre, stages: Object.fromEntries(stages) as Centre['stages'] };
}

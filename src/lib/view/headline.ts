import type { Atlas } from '$lib/data/atlas.js';
import type { ReportedCount } from '$lib/data/queries/reported-counts.js';
import type { ReportedSum } from '$lib/data/queries/reported-sums.js';
import { yearOf, type Day } from '$lib/model/day.js';
import { ruleAt, type FundingModel } from '$lib/model/funding.js';
import { sumRanges, type Range } from '$lib/model/range.js';
import type { CentreState } from './centre-state.js';

/** The figures at the top of the page, for the centres shown. */
export interface Headline {
	readonly total: number;
	/** Certain and possible centres. */
	readonly centres: Range;
	/** The latest independent count published on or before the date for the whole state; null before the first. */
	readonly reported: ReportedCount | null;
	/** Shares (0 to 1) of the inhabitants, and of the foreign nationals of 2011, who live where a centre exists. */
	readonly population: Range;
	readonly foreign: Range;
	readonly fundingEur: Range;
	readonly fundingYearEur: Range;
	/** What was published for the whole state and the year of the date; null if nothing was. */
	readonly reportedYearEur: Range | null;
	readonly posts: Range;
	/** What the guideline pays one centre on the day, from the smallest to the largest kind shown; null before it. */
	readonly perCentre: { readonly posts: Range; readonly teachers: Range } | null;
	readonly inhabitants: number;
	/** True if inhabitants were interpolated between reference dates or held from the last. */
	readonly populationEstimated: boolean;
}

export function headlineOf(atlas: Atlas, model: FundingModel, states: readonly CentreState[], date: Day): Headline {
	const count = (weight: (state: CentreState) => number): Range =>
		sumRanges(
			states.map((state) => ({
				low: state.status === 'yes' ? weight(state) : 0,
				high: state.status === 'no' ? 0 : weight(state)
			}))
		);
	const share = (weight: (state: CentreState) => number): Range => {
		const all = states.reduce((sum, state) => sum + weight(state), 0);
		const covered = count(weight);
		return all === 0 ? covered : { low: covered.low / all, high: covered.high / all };
	};
	return {
		total: states.length,
		centres: count(() => 1),
		reported: reportedAt(atlas.reported, date),
		population: share((state) => state.population.value),
		foreign: share((state) => state.centre.foreign2011),
		fundingEur: sumRanges(states.map((state) => state.fundingEur.total)),
		fundingYearEur: sumRanges(states.map((state) => state.fundingEur.year)),
		reportedYearEur: reportedIn(atlas.sums, yearOf(date)),
		posts: sumRanges(states.map((state) => state.posts)),
		perCentre: postsPerCentre(model, states, date),
		inhabitants: states.reduce((sum, state) => sum + state.population.value, 0),
		populationEstimated: states.some((state) => state.population.how !== 'stated')
	};
}

function postsPerCentre(model: FundingModel, states: readonly CentreState[], date: Day): Headline['perCentre'] {
	const kinds = new Set(states.map((state) => state.centre.kind));
	const rules = [...kinds].map((kind) => ruleAt(model.rules, kind, date)).filter((rule) => rule !== null);
	if (rules.length === 0) return null;
	const range = (values: number[]): Range => ({ low: Math.min(...values), high: Math.max(...values) });
	return {
		posts: range(rules.map((rule) => rule.specialistPosts + rule.assistantPosts)),
		teachers: range(rules.map((rule) => rule.teacherPosts))
	};
}

/**
 * The most recent of the counts that were surely published by a day: that which begins last; of two on one day the one
 * that names its base, then the larger. One without a base gives way to the same number with one in the same month. What
 * the claims say themselves does not count.
 */
export function reportedAt(reported: readonly ReportedCount[], date: Day): ReportedCount | null {
	const rank = (count: ReportedCount) => count.earliest ?? '';
	const known = reported.filter((count) => count.latest <= date && !count.isPart && !count.isClaim);
	const last = known.reduce<ReportedCount | null>((best, next) => {
		if (best === null || rank(next) > rank(best)) return next;
		if (rank(next) < rank(best)) return best;
		const preference = Number(next.of !== null) - Number(best.of !== null) || next.count - best.count;
		return preference > 0 ? next : best;
	}, null);
	if (last === null || last.of !== null) return last;
	const monthOf = (count: ReportedCount) => count.earliest?.slice(0, 'YYYY-MM'.length);
	return (
		known.find((count) => count.of !== null && count.count === last.count && monthOf(count) === monthOf(last)) ?? last
	);
}

/** The sum for a year that most sources name; from the least to the largest if they are several. */
function reportedIn(sums: readonly ReportedSum[], year: number): Range | null {
	const stated = sums.filter((sum) => sum.year === year);
	const most = Math.max(...stated.map((sum) => sum.sourceIds.length));
	const amounts = stated.filter((sum) => sum.sourceIds.length === most).map((sum) => sum.amountEur);
	return amounts.length === 0 ? null : { low: Math.min(...amounts), high: Math.max(...amounts) };
}

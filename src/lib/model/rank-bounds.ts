import { dayNumber, type Day } from './day.js';
import { largestAssignment } from './largest-assignment.js';
import { largestOrderSum } from './largest-order.js';
import { centred, largestSum, rankCorrelation } from './rank-correlation.js';
import type { Range } from './range.js';
import { midRanks } from './ranks.js';

/** A known value, and a day known to lie between two, both included; no latest day leaves the end open. */
export interface DatedValue {
	readonly value: number;
	readonly earliest: Day;
	readonly latest: Day | null;
}

/** Spearman's ρ as far as the intervals fix it. */
export interface RankBounds {
	readonly n: number;
	/** Lowest and highest ρ for which an order of the days was found: it surely reaches so far. */
	readonly attained: Range;
	/** Lowest and highest ρ that the ranks leave open: it surely reaches no farther. */
	readonly limits: Range;
	/** ρ if each came on its latest day; an open end comes after all others. */
	readonly atLatest: number;
	/** ρ if each came in the middle of its interval; null if an end is open. */
	readonly atMiddle: number | null;
}

/** Fewer say nothing. */
export const LEAST_POINTS = 4;

/**
 * How far the rank correlation is fixed when days are known only as intervals. One comes before another for certain only
 * if its latest day is before the other's earliest; every order that keeps this may be the true one. The `attained`
 * bounds come from a search over such orders, the `limits` from a weaker question with an exact answer: each element may
 * take any rank that its certain predecessors and successors leave, as in an assignment. The truth lies between.
 *
 * @returns null for fewer than `LEAST_POINTS`, or if all values are equal
 */
export function rankBounds(points: readonly DatedValue[]): RankBounds | null {
	const weights = centred(midRanks(points.map((point) => point.value)));
	const largest = largestSum(weights);
	const n = points.length;
	if (n < LEAST_POINTS || largest === 0) return null;
	const [first, last] = [points.map((point) => point.earliest), points.map((point) => point.latest ?? '9999-12-31')];
	const comesBefore = last.map((end) => first.map((start) => end < start));
	const isBefore = (a: number, b: number) => comesBefore[a]?.[b] ?? false;
	const lowestRank = points.map((_, index) => 1 + points.filter((_, other) => isBefore(other, index)).length);
	const highestRank = points.map((_, index) => n - points.filter((_, other) => isBefore(index, other)).length);
	const limit = (sign: 1 | -1) =>
		largestAssignment(n, (index, column) => {
			const rank = column + 1;
			const isOpen = rank >= (lowestRank[index] ?? 1) && rank <= (highestRank[index] ?? n);
			return isOpen ? sign * (weights[index] ?? 0) * rank : -Infinity;
		});
	const found = (sign: 1 | -1) =>
		largestOrderSum(
			weights.map((weight) => sign * weight),
			isBefore
		);
	const values = points.map((point) => point.value);
	const middles = points.map(({ earliest, latest }) =>
		latest === null ? null : (dayNumber(earliest) + dayNumber(latest)) / 2
	);
	return {
		n,
		attained: { low: -found(-1) / largest, high: found(1) / largest },
		limits: { low: -limit(-1) / largest, high: limit(1) / largest },
		atLatest: rankCorrelation(values, last.map(dayNumber)) ?? 0,
		atMiddle: middles.every((day) => day !== null) ? rankCorrelation(values, middles) : null
	};
}

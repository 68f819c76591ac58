import { midRanks } from './ranks.js';

/**
 * Spearman's rank correlation ρ of known values with days whose order may be open: the covariance of the ranks over what
 * it is at most. Equal values share their mean rank (Spearman's usual correction). Equal days are taken as an order we do
 * not know: ρ is then the mean over all orders (ρa in M. G. Kendall, Rank Correlation Methods, ch. 3), so that no tie can
 * push it beyond what some order attains.
 *
 * @returns −1 to 1; null for fewer than two, or if all values are equal
 */
export function rankCorrelation(values: readonly number[], days: readonly number[]): number | null {
	const weights = centred(midRanks(values));
	const largest = largestSum(weights);
	if (largest === 0) return null;
	const ranks = midRanks(days);
	return weights.reduce((sum, weight, index) => sum + weight * (ranks[index] ?? 0), 0) / largest;
}

/** Ranks less their mean. */
export function centred(ranks: readonly number[]): number[] {
	const mean = (ranks.length + 1) / 2;
	return ranks.map((rank) => rank - mean);
}

/** The product of both deviations, by which a sum of weights times ranks becomes ρ: √(Σ weight² · (n³ − n) / 12). */
export function largestSum(weights: readonly number[]): number {
	const n = weights.length;
	const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
	return Math.sqrt((squares * (n ** 3 - n)) / 12);
}

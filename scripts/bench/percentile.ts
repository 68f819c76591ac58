/**
 * The value below which a share of the values lies, interpolated between the two nearest (type 7 of Hyndman and Fan
 * 1996, as R and NumPy do).
 *
 * @param share 0 to 1
 * @returns NaN for no values
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
	return low + (high - low) * (at - Math.floor(at));
}

/** Finest decimal place looked at. */
const FINEST = -9;

/**
 * The roundest number above `low` and not above `high`: the one with fewest digits, among those a multiple of 5, then
 * of 2. Both in any unit, 0 ≤ low < high.
 */
export function roundestBetween(low: number, high: number): number {
	for (let power = Math.floor(Math.log10(high)); power >= FINEST; power--) {
		for (const factor of [10, 5, 2, 1]) {
			// Negative powers of ten are not exact: dividing by the positive power is.
			const units = power < 0 ? Math.floor((high * 10 ** -power) / factor) : Math.floor(high / (factor * 10 ** power));
			const number = power < 0 ? (units * factor) / 10 ** -power : units * factor * 10 ** power;
			if (number > low && number <= high) return number;
		}
	}
	return high;
}

import { percentile } from './percentile.js';

/** The middle value, or the mean of the two middle ones; NaN for no values. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

import { isBreaks, MOST_BREAKS, readBreaks } from '$lib/view/breaks.js';
import type { Choices } from '$lib/view/view.js';

/** Thresholds as a reader of a language writes them: "10; 12,5; 20". */
export function writeBreaks(breaks: readonly number[], separator: string, locale: string): string {
	const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 });
	return breaks.map((bound) => format.format(bound)).join(separator);
}

/** The thresholds of a scale, for a reader to begin with; null where there are too few, as on a continuous one. */
export function firstBreaks(bounds: readonly number[], view: Choices): readonly number[] | null {
	const inner = bounds.slice(1, MOST_BREAKS + 1).map((bound) => (view.measure === 'status' ? bound * 100 : bound));
	const read = readBreaks(inner.map((bound) => String(Number(bound.toFixed(2)))).join());
	return isBreaks(read) ? read : null;
}

import { hasExactValues } from './classing.js';
import type { Choices, View } from './view.js';

/** A change of view, without the thresholds if they mean nothing in the new one. */
export function settledClasses(view: View, change: Partial<View>): Partial<View> {
	const next = { ...view, ...change };
	const isStale = next.breaks !== null && next.breaks === view.breaks && !sharesThresholds(view, next);
	return isStale ? { ...change, method: 'round', breaks: null } : change;
}

/** Whether thresholds for one view mean something in another: those of shares do at every level. */
export function sharesThresholds(view: Choices, other: Choices): boolean {
	const isLike = view.level === other.level || hasExactValues(view);
	return view.measure === other.measure && view.unit === other.unit && isLike;
}

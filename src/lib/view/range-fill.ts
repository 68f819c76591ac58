import type { Range } from '$lib/model/range.js';
import type { Fill } from './fill.js';
import { classOf, type MapScale } from './map-scale.js';

/** Fills are values: equal ones are the same object, so that what did not change is not painted again. */
const fills = new Map<string, Fill>();

export function classFill(index: number, dotted: boolean): Fill {
	const key = `${index} ${dotted}`;
	const fill = fills.get(key) ?? { kind: 'class', index, dotted };
	fills.set(key, fill);
	return fill;
}

/** The fill of a value: its class, dotted if it may lie in a higher one; or what the scale says. */
export function rangeFill(scale: MapScale, value: Range): Fill {
	if (scale.fill) return scale.fill(value);
	const index = classOf(scale, value.low);
	return classFill(index, index !== classOf(scale, value.high));
}

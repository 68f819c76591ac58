import type { Conditions } from './probe/conditions.js';

/** Less of a map than this, in square pixels, is no map in sight. */
const LEAST_MAP = 20_000;

/** What makes the measurement void: a page that is hidden, of another size, or has no map in sight while dragging. */
export function conditionProblems(found: Conditions, size: { width: number; height: number }): string[] {
	return [
		...(found.visible ? [] : ['the page is hidden, so nothing is painted']),
		...(found.width === size.width && found.height === size.height
			? []
			: [`the page is ${found.width} × ${found.height} pixels; expected ${size.width} × ${size.height}`]),
		...(found.mapInSight >= LEAST_MAP
			? []
			: [`only ${Math.round(found.mapInSight)} square pixels of the map are in sight`])
	];
}

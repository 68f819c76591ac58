import type { Atlas } from '$lib/data/atlas.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { FundingModel } from '$lib/model/funding.js';
import type { Range } from '$lib/model/range.js';
import { classBounds } from './class-bounds.js';
import { hasExactValues, hasNumbers } from './classing.js';
import { mapScale, yearEndValues, type MapScale, type ScaledView } from './map-scale.js';
import { shades } from './shade.js';
import type { Method, View } from './view.js';

/** How classes were made, for the legend to tell. */
export interface Making {
	readonly method: Method;
	/** What was asked for, where that does not fit the measure. */
	readonly instead: Method | null;
	/** Number of classes asked for; equal values can make fewer. */
	readonly asked: number;
	/** Least and greatest value there is on any date, in the measure's unit. */
	readonly span: Range;
}

/** A scale whose classes a reader can choose, if there is `making`. */
export interface ClassScale extends MapScale {
	readonly making?: Making;
}

/** What of a view its classes follow from. */
export type ClassedView = ScaledView & Pick<View, 'method' | 'classes' | 'breaks'>;

/** Thresholds are typed and written in percent; shares of centres are numbers from 0 to 1. */
const PERCENT = 100;

/**
 * The classes a view asks for, from all values its measure takes at year ends. A method that does not fit the measure
 * gives round steps, and the scale says so.
 *
 * @param municipalities whose own shares count at their level
 */
export function classScale(
	atlas: Atlas,
	model: FundingModel,
	view: ClassedView,
	municipalities: readonly MunicipalityPlace[] | null
): ClassScale {
	const round = mapScale(atlas, model, view);
	if (!hasNumbers(view)) return round;
	const hasOwn = view.measure === 'foreign' && view.level === 'municipality' && municipalities !== null;
	const all = hasOwn ? municipalities.map((place) => place.foreignShare2011) : yearEndValues(atlas, model, view);
	// Nothing is a state of its own on the map, not the least of the amounts.
	return classesOf(
		all.filter((value) => value > 0),
		view,
		round
	);
}

/** Classes of positive values as a view asks for them. @param round those in round steps */
export function classesOf(values: readonly number[], view: ClassedView, round: MapScale): ClassScale {
	const { ramp } = round;
	const method = view.method === 'continuous' && !hasExactValues(view) ? 'round' : view.method;
	const instead = method === view.method ? null : view.method;
	const span = values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : { low: 0, high: 0 };
	const making: Making = { method, instead, asked: view.classes, span };
	switch (method) {
		case 'round':
			return { ...round, making };
		case 'quantile':
		case 'ckmeans':
		case 'equal':
			return { ramp, making, bounds: [span.low, ...classBounds(values, method, view.classes)] };
		case 'own': {
			const unit = view.measure === 'status' ? PERCENT : 1;
			return { ramp, making, bounds: [0, ...(view.breaks ?? []).map((bound) => bound / unit)] };
		}
		case 'continuous': {
			const shade = shades(ramp);
			return { ramp, making, bounds: [], fill: ({ low }) => shade(placeIn(span, low)) };
		}
		default:
			return method satisfies never;
	}
}

/** Where a value lies between the least and the greatest, from 0 to 1. */
export function placeIn({ low, high }: Range, value: number): number {
	return high > low ? (value - low) / (high - low) : 1;
}

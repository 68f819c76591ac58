import type { Day } from '$lib/model/day.js';

export const NEED_MEASURES = ['foreign', 'inkar', 'history', 'population', 'density'] as const;
/**
 * What may stand for need: the share of foreign nationals (census of 2011; INKAR at the end of 2012), of people with a
 * history of immigration (census of 2022), inhabitants, and inhabitants per km².
 */
export type NeedMeasure = (typeof NEED_MEASURES)[number];

/** A measure of all territories, each of one reference date. */
export interface NeedValues {
	/** The day the values are of. */
	readonly date: Day;
	/** By AGS; percent, persons or persons per km². A territory without a published value of its own is missing. */
	readonly values: Readonly<Record<string, number>>;
	/** Keys of the sources. */
	readonly sourceIds: readonly string[];
}

/** Large and small values of these differ by so much that their axis is logarithmic. */
export function isLogarithmic(measure: NeedMeasure): boolean {
	return measure === 'population' || measure === 'density';
}

import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { dayNumber, yearOf, type Day } from '$lib/model/day.js';
import type { FundingModel } from '$lib/model/funding.js';
import { scaleRange, type Range } from '$lib/model/range.js';
import { valueAt } from '$lib/model/series.js';
import type { Stage } from '$lib/model/stage.js';
import { centreState, type CentreState } from '../centre-state.js';
import { FIRST_DAY } from '../codec.js';
import { periodDays, type Days } from '../period-days.js';
import { spentWithin } from '../spending.js';
import type { View } from '../view.js';

/**
 * What is compared as a number: inhabitants, percent of foreign nationals, posts, posts per 100,000 inhabitants, and EUR:
 * paid within the days of the comparison, since 2012, and per inhabitant within those days.
 */
export const COMPARED_VALUES = ['population', 'foreign', 'posts', 'postsPerHead', 'paid', 'total', 'capita'] as const;
export type ComparedValue = (typeof COMPARED_VALUES)[number];

/** One of the centres with all that comparing needs. */
export interface ComparedCentre {
	readonly centre: Centre;
	/** On the view's date. */
	readonly now: CentreState;
	/** Modelled ceiling in EUR over the days that payments are compared for, and per inhabitant on the last of them. */
	readonly paid: { readonly sum: Range; readonly capita: Range };
}

/** Inhabitants that posts are set against. */
const PER_INHABITANTS = 100_000;

/** The end of the last calendar year that is over on a day; within the first year of the timeline the day itself. */
export function fullYearEnd(date: Day): Day {
	if (date.endsWith('-12-31')) return date;
	const end = `${yearOf(date) - 1}-12-31`;
	return end < FIRST_DAY ? date : end;
}

/** The days that payments are compared for: a view's period, or the last full year, as a year is compared whole. */
export function paidDays(view: Pick<View, 'date' | 'since' | 'until'>, stand: Day): Days {
	const last = fullYearEnd(view.date);
	return periodDays(view, stand) ?? { first: `${yearOf(last)}-01-01`, last };
}

/** @param days that payments are compared for */
export function comparedCentre(
	atlas: Atlas,
	model: FundingModel,
	centre: Centre,
	{ stage, date }: Pick<View, 'stage' | 'date'>,
	days: Days
): ComparedCentre {
	const sum = spentWithin(model, [centre], stage, days.first, days.last);
	const inhabitants = valueAt({ dates: atlas.populationDates, values: centre.population }, days.last).value;
	return {
		centre,
		now: centreState(atlas, model, centre, stage, date),
		paid: { sum, capita: scaleRange(sum, 1 / inhabitants) }
	};
}

/** A value of a centre in its own unit; null where nothing is published for this territory alone. */
export function comparedValue({ now, paid }: ComparedCentre, value: ComparedValue): Range | null {
	switch (value) {
		case 'population':
			return exactly(now.population.value);
		case 'foreign':
			return now.foreignShare === null ? null : exactly(now.foreignShare);
		case 'posts':
			return now.posts;
		case 'postsPerHead':
			return scaleRange(now.posts, PER_INHABITANTS / now.population.value);
		case 'paid':
			return paid.sum;
		case 'total':
			return now.fundingEur.total;
		case 'capita':
			return paid.capita;
		default:
			return value satisfies never;
	}
}

/** The days between which a centre reached a stage, as day numbers; without a known end the upper bound is infinite. */
export function stageDays({ centre }: ComparedCentre, stage: Stage): Range {
	const { earliest, latest } = centre.stages[stage];
	return { low: dayNumber(earliest), high: latest === null ? Infinity : dayNumber(latest) };
}

function exactly(value: number): Range {
	return { low: value, high: value };
}

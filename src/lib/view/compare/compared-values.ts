import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { dayNumber, yearOf, type Day } from '$lib/model/day.js';
import type { FundingModel } from '$lib/model/funding.js';
import { scaleRange, type Range } from '$lib/model/range.js';
import type { Stage } from '$lib/model/stage.js';
import { centreState, type CentreState } from '../centre-state.js';
import { FIRST_DAY } from '../codec.js';

/** What is compared as a number: inhabitants, percent of foreign nationals, posts, posts per 100,000 inhabitants, EUR. */
export const COMPARED_VALUES = ['population', 'foreign', 'posts', 'postsPerHead', 'year', 'total', 'capita'] as const;
export type ComparedValue = (typeof COMPARED_VALUES)[number];

/** One of the centres with all that comparing needs. */
export interface ComparedCentre {
	readonly centre: Centre;
	/** On the view's date. */
	readonly now: CentreState;
	/** At the end of the last full year: what is paid in a year is compared over a whole one. */
	readonly lastYear: CentreState;
}

/** Inhabitants that posts are set against. */
const PER_INHABITANTS = 100_000;

/** The end of the last calendar year that is over on a day; within the first year of the timeline the day itself. */
export function fullYearEnd(date: Day): Day {
	if (date.endsWith('-12-31')) return date;
	const end = `${yearOf(date) - 1}-12-31`;
	return end < FIRST_DAY ? date : end;
}

export function comparedCentre(
	atlas: Atlas,
	model: FundingModel,
	centre: Centre,
	stage: Stage,
	date: Day
): ComparedCentre {
	return {
		centre,
		now: centreState(atlas, model, centre, stage, date),
		lastYear: centreState(atlas, model, centre, stage, fullYearEnd(date))
	};
}

/** A value of a centre in its own unit; null where nothing is published for this territory alone. */
export function comparedValue({ now, lastYear }: ComparedCentre, value: ComparedValue): Range | null {
	switch (value) {
		case 'population':
			return exactly(now.population.value);
		case 'foreign':
			return now.foreignShare === null ? null : exactly(now.foreignShare);
		case 'posts':
			return now.posts;
		case 'postsPerHead':
			return scaleRange(now.posts, PER_INHABITANTS / now.population.value);
		case 'year':
			return lastYear.fundingEur.year;
		case 'total':
			return now.fundingEur.total;
		case 'capita':
			return lastYear.fundingEur.capita;
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

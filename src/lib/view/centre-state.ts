import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { addDays, type Day } from '$lib/model/day.js';
import { modelledEur, ruleAt, STREAMS, type FundingModel } from '$lib/model/funding.js';
import { NOTHING, scaleRange, sumRanges, type Range } from '$lib/model/range.js';
import { valueAt, type SeriesValue } from '$lib/model/series.js';
import type { Stage } from '$lib/model/stage.js';
import { statusAt, type Status } from '$lib/model/status.js';
import { FIRST_DAY } from './codec.js';
import type { Unit } from './view.js';

/** One centre on one day. */
export interface CentreState {
	readonly centre: Centre;
	readonly status: Status;
	/** Inhabitants on that day, and how they are known. */
	readonly population: SeriesValue;
	/** Foreign nationals in percent on the last reference date before the day; null if not published. */
	readonly foreignShare: number | null;
	/** Modelled ceiling in EUR, in each unit. */
	readonly fundingEur: Readonly<Record<Unit, Range>>;
	/** Posts the guideline pays on that day: specialists, assistants and seconded teachers, in full-time equivalents. */
	readonly posts: Range;
}

/**
 * What is known of one centre on a day, for a stage.
 *
 * @param end the day after, where many centres are asked for on one
 */
export function centreState(
	atlas: Atlas,
	model: FundingModel,
	centre: Centre,
	stage: Stage,
	date: Day,
	end = addDays(date, 1)
): CentreState {
	const interval = centre.stages[stage];
	const status = statusAt(interval, date);
	const population = valueAt({ dates: atlas.populationDates, values: centre.population }, date);
	const paid = { kind: centre.kind, earliest: interval.earliest, latest: interval.latest };
	const funding = (first: Day) => sumRanges(STREAMS.map((stream) => modelledEur(model, paid, stream, first, end)));
	const year = funding(`${date.slice(0, 4)}-01-01`);
	return {
		centre,
		status,
		population,
		foreignShare: foreignShareAt(atlas, centre, date),
		fundingEur: {
			year,
			total: funding(FIRST_DAY),
			capita: scaleRange(year, 1 / population.value)
		},
		posts: postsAt(model, centre, status, date)
	};
}

/** INKAR gives the share at year's end; the last year's end not after the day holds, before the first the first. */
function foreignShareAt(atlas: Atlas, centre: Centre, date: Day): number | null {
	const index = atlas.foreignShareDates.findLastIndex((reference) => reference <= date);
	return centre.foreignShare?.[Math.max(0, index)] ?? null;
}

function postsAt(model: FundingModel, centre: Centre, status: Status, date: Day): Range {
	const rule = ruleAt(model.rules, centre.kind, date);
	if (!rule || status === 'no') return NOTHING;
	const posts = rule.specialistPosts + rule.assistantPosts + rule.teacherPosts;
	return { low: status === 'yes' ? posts : 0, high: posts };
}

import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { addDays, earlier, yearOf, type Day } from '$lib/model/day.js';
import { modelledEur, ruleAt, STREAMS, type FundingModel, type FundingRule, type Stream } from '$lib/model/funding.js';
import { addRanges, NOTHING, scaleRange, sumRanges, type Range } from '$lib/model/range.js';
import { valueAt } from '$lib/model/series.js';
import type { Stage } from '$lib/model/stage.js';
import { statusAt } from '$lib/model/status.js';
import { FIRST_YEAR, type Unit } from './view.js';

export const POSTS = ['specialist', 'assistant', 'teacher'] as const;
export type Post = (typeof POSTS)[number];

/** Modelled spending on some centres in one year. */
export interface SpendingYear {
	readonly year: number;
	/** Last day counted: 31 December, or the data's own day in the last year. */
	readonly until: Day;
	/** Ceiling by stream, in EUR (per inhabitant for the unit `capita`). */
	readonly streams: Readonly<Record<Stream, Range>>;
	readonly sum: Range;
	/** Posts on the last day, in full-time equivalents. */
	readonly posts: Readonly<Record<Post, Range>>;
}

/** Each year from 2012 to the data's own day, for centres and a stage. */
export function spendingYears(
	atlas: Atlas,
	model: FundingModel,
	centres: readonly Centre[],
	stage: Stage,
	unit: Unit
): SpendingYear[] {
	const last = yearOf(atlas.stand);
	return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => {
		const year = FIRST_YEAR + index;
		const until = earlier(`${year}-12-31`, atlas.stand);
		const end = addDays(until, 1);
		const first = unit === 'total' ? `${FIRST_YEAR}-01-01` : `${year}-01-01`;
		const inhabitants = centres.reduce(
			(sum, centre) => sum + valueAt({ dates: atlas.populationDates, values: centre.population }, until).value,
			0
		);
		const factor = unit === 'capita' ? (inhabitants === 0 ? 0 : 1 / inhabitants) : 1;
		const stream = (name: Stream): Range =>
			scaleRange(
				sumRanges(
					centres.map((centre) => modelledEur(model, { ...centre.stages[stage], kind: centre.kind }, name, first, end))
				),
				factor
			);
		const streams = Object.fromEntries(STREAMS.map((name) => [name, stream(name)])) as Record<Stream, Range>;
		return {
			year,
			until,
			streams,
			sum: addRanges(streams.posts, streams.material),
			posts: postsOn(model, centres, stage, until)
		};
	});
}

/** Modelled ceiling for some centres within a period, both days included, in EUR. */
export function spentWithin(
	model: FundingModel,
	centres: readonly Centre[],
	stage: Stage,
	since: Day,
	until: Day
): Range {
	const end = addDays(until, 1);
	return sumRanges(
		centres.flatMap((centre) => {
			const paid = { ...centre.stages[stage], kind: centre.kind };
			return STREAMS.map((stream) => modelledEur(model, paid, stream, since, end));
		})
	);
}

function postsOn(
	model: FundingModel,
	centres: readonly Centre[],
	stage: Stage,
	date: Day
): Readonly<Record<Post, Range>> {
	const sum = (post: (rule: FundingRule) => number): Range =>
		centres.reduce((total, centre) => {
			const rule = ruleAt(model.rules, centre.kind, date);
			const status = statusAt(centre.stages[stage], date);
			if (!rule || status === 'no') return total;
			return addRanges(total, { low: status === 'yes' ? post(rule) : 0, high: post(rule) });
		}, NOTHING);
	return {
		specialist: sum((rule) => rule.specialistPosts),
		assistant: sum((rule) => rule.assistantPosts),
		teacher: sum((rule) => rule.teacherPosts)
	};
}

import type { Centre } from '$lib/data/centre.js';
import type { Speech } from '$lib/i18n/context.js';
import { dayNumber, later, yearOf, type Day } from '$lib/model/day.js';
import type { Event } from '$lib/model/fact.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { FIRST_YEAR } from '../view.js';

/** A day or month that a source states, on the line of the stage it speaks of. */
export interface StatedDot {
	readonly key: string;
	readonly earliest: Day;
	readonly latest: Day;
	/** False for what speaks against the stage: a rejection, or that there was no centre yet. */
	readonly isFor: boolean;
	/** In words: "Zuwendungsbescheid: Juli 2013". */
	readonly title: string;
}

/** When a territory reached one stage. */
export interface IntervalLine {
	readonly stage: Stage;
	/** "eingerichtet" */
	readonly label: string;
	/** "7. März – 31. Juli 2013" */
	readonly interval: string;
	readonly earliest: Day;
	readonly latest: Day | null;
	readonly contested: boolean;
	readonly dots: readonly StatedDot[];
}

/** A fact that spans longer is no day one could put a dot on. */
const DOT_DAYS = 31;
/** The axis shows at least so many years. */
const FEWEST_YEARS = 2;

const LINE_OF: Readonly<Partial<Record<Event, Stage>>> = {
	approval: 'approved',
	funding_notice: 'approved',
	operation_start: 'working',
	opening: 'working',
	resolution: 'established',
	rejection: 'established',
	not_yet: 'established'
};
const AGAINST: readonly Event[] = ['rejection', 'not_yet'];

/** One line a stage for a centre, with the facts stated singly on the line of the stage they speak of. */
export function intervalLines(centre: Centre, { t, f }: Pick<Speech, 't' | 'f'>): IntervalLine[] {
	const dots = centre.dots.filter((dot) => dayNumber(dot.latest) - dayNumber(dot.earliest) < DOT_DAYS);
	return STAGES.map((stage) => {
		const { earliest, latest, contested } = centre.stages[stage];
		const own = dots.filter((dot) => LINE_OF[dot.event] === stage);
		return {
			...{ stage, label: t.stage[stage], interval: f.interval({ earliest, latest }), earliest, latest, contested },
			dots: [
				...new Map(
					own.map((dot): [string, StatedDot] => {
						const key = `${dot.event} ${dot.earliest} ${dot.latest}`;
						const title = `${t.event[dot.event]}: ${f.interval(dot)}`;
						return [key, { key, ...dot, isFor: !AGAINST.includes(dot.event), title }];
					})
				).values()
			]
		};
	});
}

/** The last year an axis needs to hold all stages that have an end, and all dots. */
export function lastYearOf(lines: readonly IntervalLine[], stand: Day): number {
	const days = lines.flatMap((line) => [line.latest ?? line.earliest, ...line.dots.map((dot) => dot.latest)]);
	const last = yearOf(days.reduce(later, `${FIRST_YEAR + FEWEST_YEARS - 1}-12-31`));
	return Math.min(last, yearOf(stand));
}

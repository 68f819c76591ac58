import type { Day } from '$lib/model/day.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { STATUSES, type Status } from '$lib/model/status.js';
import { DISTRICTS, KINDS, type District, type Kind } from '$lib/model/territory.js';

export const MEASURES = ['start', 'status', 'funding', 'posts', 'foreign'] as const;
/** What the map's colour stands for. */
export type Measure = (typeof MEASURES)[number];

export const UNITS = ['year', 'total', 'capita'] as const;
/** Modelled funding in the year of the date, from 2012 to the date, or that per inhabitant. */
export type Unit = (typeof UNITS)[number];

export const LEVELS = ['territory', 'municipality', 'district'] as const;
export type Level = (typeof LEVELS)[number];

export const FORMS = ['areas', 'tiles'] as const;
/** How the map draws its places: by their borders, or as squares of one size. */
export type Form = (typeof FORMS)[number];

export const ROW_ORDERS = ['date', 'name', 'district'] as const;
/** Order of the rows of the timeline. */
export type RowOrder = (typeof ROW_ORDERS)[number];

export const SORT_KEYS = [
	'name',
	'kind',
	'district',
	'start',
	'best',
	'status',
	'funding',
	'population',
	'foreign'
] as const;
/** Column the table is sorted by. */
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
	readonly key: SortKey;
	readonly descending: boolean;
}

export const METHODS = ['round', 'quantile', 'ckmeans', 'equal', 'own', 'continuous'] as const;
/** How the map's classes are found: round steps, quantiles, natural breaks, equal steps, own thresholds; or no classes. */
export type Method = (typeof METHODS)[number];

/** Numbers of classes a reader may ask for: more than seven colours cannot be told apart. */
export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;

export const PREDECESSOR = ['yes', 'no'] as const;

/** More territories than this no reader tells apart in one figure. */
export const MOST_COMPARED = 5;

/** First and last year of the timeline's axis. */
export const FIRST_YEAR = 2012;

/** All that can be seen on a page. A value: two equal views look the same. */
export interface View {
	readonly date: Day;
	/** First and last year the timeline shows. */
	readonly from: number;
	readonly to: number;
	readonly stage: Stage;
	readonly measure: Measure;
	readonly unit: Unit;
	readonly level: Level;
	readonly form: Form;
	readonly district: District | null;
	readonly kind: Kind | null;
	readonly predecessor: 'yes' | 'no' | null;
	readonly status: Status | null;
	/** First and last day of the period in which a centre may have begun; null where it is open. */
	readonly since: Day | null;
	readonly until: Day | null;
	/** AGS of the territories picked one by one, in ascending order; empty if none was, and then all count. */
	readonly only: readonly string[];
	/** AGS of the selected territory. */
	readonly focus: string | null;
	/** AGS (8 digits) of the municipality a reader searched for; its centre is the focus. */
	readonly place: string | null;
	/** AGS of the territories held side by side, at most `MOST_COMPARED`, each once, in the order they were chosen. */
	readonly compare: readonly string[];
	readonly rows: RowOrder;
	readonly sort: Sort;
	readonly method: Method;
	/** Classes asked for, where the method makes as many as one likes: 3 to 7. */
	readonly classes: number;
	/** Thresholds of the reader's own, ascending: EUR, posts, or percent. A method `own` has some. */
	readonly breaks: readonly number[] | null;
}

/** A view without its date. */
export type Choices = Omit<View, 'date'>;

/** What narrows a view to some of the centres. */
export const FILTERS = ['district', 'kind', 'predecessor', 'status', 'since', 'until', 'only'] as const;
export type Filter = (typeof FILTERS)[number];

/** The form of the map a view can have: municipalities are too many for squares. */
export function formOf({ form, level }: Pick<View, 'form' | 'level'>): Form {
	return level === 'municipality' ? 'areas' : form;
}

/** The values of a view that filters nothing. */
export const NO_FILTERS = {
	...{ district: null, kind: null, predecessor: null, status: null, since: null, until: null },
	only: []
} as const satisfies Pick<View, Filter>;

/** The filters of a view alone. */
export function filtersOf({ district, kind, predecessor, status, since, until, only }: View): Pick<View, Filter> {
	return { district, kind, predecessor, status, since, until, only };
}

/** The view of an empty URL. @param stand the day the data describe */
export function defaultView(stand: Day): View {
	return {
		date: stand,
		from: FIRST_YEAR,
		to: Number(stand.slice(0, 4)),
		stage: 'established',
		measure: 'start',
		unit: 'year',
		level: 'territory',
		form: 'areas',
		...NO_FILTERS,
		focus: null,
		place: null,
		compare: [],
		rows: 'date',
		sort: { key: 'start', descending: false },
		method: 'round',
		classes: 5,
		breaks: null
	};
}

/** Values each choice may take, by its key in the URL. */
export const CHOICES = {
	stage: STAGES,
	measure: MEASURES,
	unit: UNITS,
	level: LEVELS,
	form: FORMS,
	district: DISTRICTS,
	kind: KINDS,
	predecessor: PREDECESSOR,
	status: STATUSES,
	rows: ROW_ORDERS,
	method: METHODS
} as const;

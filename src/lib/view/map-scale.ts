import { ticks } from 'd3';
import type { Atlas } from '$lib/data/atlas.js';
import { yearOf } from '$lib/model/day.js';
import type { FundingModel } from '$lib/model/funding.js';
import type { Range } from '$lib/model/range.js';
import { DISTRICTS } from '$lib/model/territory.js';
import { centreState, type CentreState } from './centre-state.js';
import { districtState, type DistrictState } from './district-state.js';
import type { Fill } from './fill.js';
import { FIRST_YEAR, type Level, type Measure, type Unit, type View } from './view.js';

/** Last year in which a centre reached a stage: the last class of the years. */
export const LAST_START_YEAR = 2018;

/** The number of classes aimed at for amounts; the ends are round numbers. */
const CLASSES = 5;

/** Which family of colours a measure uses. */
export type Ramp = 'time' | 'share' | 'sum' | 'need';

/** Classes of a map, the same on every date, so that a colour keeps its meaning while time runs. */
export interface MapScale {
	readonly ramp: Ramp;
	/** Lower bounds of the classes, in order; the first class also holds what lies below. A continuous scale has none. */
	readonly bounds: readonly number[];
	/** The fill of a value, if it is not that of its class. */
	readonly fill?: (value: Range) => Fill;
}

/** What of a view its scale follows from. */
export type ScaledView = Pick<View, 'measure' | 'unit' | 'level' | 'stage'>;

/** Sums of twelfths and days miss the bound they should meet by less than this, as a share of themselves. */
const NOISE = 1e-9;

/** The class of a value, from 0. */
export function classOf(scale: Pick<MapScale, 'bounds'>, value: number): number {
	return Math.max(
		0,
		scale.bounds.findLastIndex((bound) => value * (1 + NOISE) >= bound)
	);
}

/** What the map's colour stands for at one centre or district; `null` if the measure has no number. */
export function measuredValue(state: CentreState | DistrictState, measure: Measure, unit: Unit): Range | null {
	switch (measure) {
		case 'funding':
			return state.fundingEur[unit];
		case 'posts':
			return state.posts;
		case 'foreign':
			return state.foreignShare === null ? null : { low: state.foreignShare, high: state.foreignShare };
		case 'status':
			return 'centre' in state
				? null
				: { low: state.centres.low / state.total, high: state.centres.high / state.total };
		case 'start':
			return null;
		default:
			return measure satisfies never;
	}
}

/** The scale for a view in round steps, from all values its measure takes at year ends. */
export function mapScale(atlas: Atlas, model: FundingModel, view: ScaledView): MapScale {
	if (view.measure === 'start') return { ramp: 'time', bounds: years() };
	if (view.measure === 'status') return { ramp: 'share', bounds: [0, 0.25, 0.5, 0.75, 1] };
	const values = yearEndValues(atlas, model, view);
	const isShare = view.measure === 'foreign';
	const [min, max] = [isShare ? Math.min(...values) : 0, Math.max(...values)];
	const bounds = ticks(min, max, CLASSES).filter((tick) => tick < max);
	return { ramp: isShare ? 'need' : 'sum', bounds: (bounds[0] ?? 0) <= min ? bounds : [Math.floor(min), ...bounds] };
}

/** All values a measure takes at year ends and on the last day, the greater of two possible ones; in its own unit. */
export function yearEndValues(atlas: Atlas, model: FundingModel, view: ScaledView): number[] {
	const dates = years(yearOf(atlas.stand)).map((year) =>
		year === yearOf(atlas.stand) ? atlas.stand : `${year}-12-31`
	);
	return dates
		.flatMap((date) => subjects(atlas, model, view.level, view.stage, date))
		.map((state) => measuredValue(state, view.measure, view.unit)?.high)
		.filter((value) => value !== undefined);
}

function years(last = LAST_START_YEAR): number[] {
	return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

function subjects(
	atlas: Atlas,
	model: FundingModel,
	level: Level,
	stage: View['stage'],
	date: string
): (CentreState | DistrictState)[] {
	const states = atlas.centres.map((centre) => centreState(atlas, model, centre, stage, date));
	if (level !== 'district') return states;
	return DISTRICTS.map((district) =>
		districtState(
			district,
			states.filter((state) => state.centre.district === district),
			stage
		)
	);
}

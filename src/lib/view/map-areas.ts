import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
import { yearOf, type Day } from '$lib/model/day.js';
import type { Status } from '$lib/model/status.js';
import { DISTRICTS } from '$lib/model/territory.js';
import type { CentreState } from './centre-state.js';
import { districtState, type DistrictState } from './district-state.js';
import type { Fill } from './fill.js';
import { classOf, measuredValue, type MapScale } from './map-scale.js';
import { classFill, rangeFill } from './range-fill.js';
import type { View } from './view.js';

/** One area of the map as a reader sees and hears it. */
export interface MapArea {
	readonly id: string;
	/** Territory it stands for; an area of the district level stands for none. */
	readonly territory: string | null;
	readonly name: string;
	readonly short: string;
	/** In words: "Dortmund: seit 7. März – 31. Juli 2013, gesichert". */
	readonly label: string;
	readonly status: Status;
	readonly fill: Fill;
	/** False if the filters leave it out. */
	readonly selected: boolean;
	/** Inhabitants, whatever the date, at the last count (of a municipality: of 2011): where names are too many, that of the more populous area is set. */
	readonly people: number;
}

/** The 54 centres, or the five districts, as areas of the map. */
export function mapAreas(
	atlas: Atlas,
	view: View,
	states: readonly CentreState[],
	selected: ReadonlySet<string>,
	scale: MapScale,
	speech: Speech
): MapArea[] {
	if (view.level !== 'district') {
		return states.map((state) => ({
			id: state.centre.ags,
			territory: state.centre.ags,
			name: state.centre.name,
			short: state.centre.short,
			label: `${state.centre.name}: ${describeCentre(atlas, view, state, selected.has(state.centre.ags), speech)}`,
			status: state.status,
			fill: centreFill(view, state, scale),
			selected: selected.has(state.centre.ags),
			people: peopleOf([state])
		}));
	}
	return DISTRICTS.map((district) => {
		const all = states.filter((state) => state.centre.district === district);
		const shown = all.filter((state) => selected.has(state.centre.ags));
		const state = districtState(district, shown.length > 0 ? shown : all, view.stage);
		const name = speech.t.controls.chip.district(atlas.districts[district]);
		return {
			id: district,
			territory: null,
			name,
			short: atlas.districts[district],
			label: `${name}: ${describeDistrict(view, state, speech)}`,
			status: state.centres.low === state.total ? 'yes' : state.centres.high === 0 ? 'no' : 'unknown',
			fill: districtFill(view, state, scale),
			selected: shown.length > 0,
			people: peopleOf(all)
		};
	});
}

function peopleOf(states: readonly CentreState[]): number {
	return states.reduce((sum, { centre }) => sum + (centre.population.at(-1) ?? 0), 0);
}

const UNKNOWN: Fill = { kind: 'unknown' };
const NONE: Fill = { kind: 'none' };
const MISSING: Fill = { kind: 'missing' };

function centreFill(view: View, state: CentreState, scale: MapScale): Fill {
	if (view.measure === 'foreign') return valueFill(view, state, scale);
	if (state.status === 'no') return NONE;
	if (state.status === 'unknown') return UNKNOWN;
	const { earliest, latest } = state.centre.stages[view.stage];
	switch (view.measure) {
		case 'start':
			return spanFill(earliest, latest, scale);
		case 'status':
			return classFill(scale.bounds.length - 1, false);
		case 'funding':
		case 'posts':
			return valueFill(view, state, scale);
		default:
			return view.measure satisfies never;
	}
}

function districtFill(view: View, state: DistrictState, scale: MapScale): Fill {
	if (view.measure !== 'start') return valueFill(view, state, scale);
	const { earliest, latest } = state.half;
	if (view.date < earliest) return NONE;
	return latest !== null && view.date >= latest ? spanFill(earliest, latest, scale) : UNKNOWN;
}

/** The year by which it surely was, dotted if it may have been an earlier one. */
function spanFill(earliest: Day, latest: Day | null, scale: MapScale): Fill {
	if (latest === null) return UNKNOWN;
	return classFill(classOf(scale, yearOf(latest)), yearOf(earliest) !== yearOf(latest));
}

function valueFill(view: View, state: CentreState | DistrictState, scale: MapScale): Fill {
	const value = measuredValue(state, view.measure, view.unit);
	if (value === null) return MISSING;
	if (value.high === 0) return NONE;
	if (value.low === 0) return UNKNOWN;
	return rangeFill(scale, value);
}

/** What is known of one centre for the measure shown, without its name. */
export function describeCentre(
	atlas: Atlas,
	view: View,
	state: CentreState,
	isSelected: boolean,
	{ t, f }: Speech
): string {
	const stage = state.centre.stages[view.stage];
	const words = t.map;
	const status = (() => {
		switch (state.status) {
			case 'yes':
				return `${words.since(spanInWords(stage, f))}, ${words.certain}`;
			case 'unknown':
				return words.mayBe(spanInWords(stage, f));
			case 'no':
				return words.notYet;
			default:
				return state.status satisfies never;
		}
	})();
	const parts = [status, valueInWords(atlas, view, state, { t, f })];
	if (stage.contested) parts.push(words.contested);
	if (!isSelected) parts.push(words.filteredOut);
	return parts.filter((part) => part !== '').join('; ');
}

/** An interval over several years reads as its years first: "2012–2014 (spätestens 25. April 2014)". */
function spanInWords(stage: { earliest: Day; latest: Day | null }, f: Speech['f']): string {
	const interval = f.interval(stage);
	const spans = stage.latest !== null && yearOf(stage.earliest) !== yearOf(stage.latest);
	return spans ? `${f.years(stage)} (${interval})` : interval;
}

function describeDistrict(view: View, state: DistrictState, { t, f }: Speech): string {
	const parts = [t.map.districtStatus(f.count(state.centres), state.total)];
	if (view.measure === 'start') parts.push(f.interval(state.half));
	else parts.push(amountInWords(view, state, { t, f }));
	if (view.measure === 'foreign' && state.foreignShare !== null) parts.push(f.percent(state.foreignShare));
	return parts.filter((part) => part !== '').join('; ');
}

function valueInWords(atlas: Atlas, view: View, state: CentreState, { t, f }: Pick<Speech, 't' | 'f'>): string {
	if (view.measure !== 'foreign') return amountInWords(view, state, { t, f });
	if (state.foreignShare === null) return t.map.noForeign;
	return t.map.foreign(f.percent(state.foreignShare), f.shortDay(shareDate(atlas, view.date)));
}

/** The reference date whose share of foreign nationals is shown on a day. */
export function shareDate(atlas: Atlas, date: Day): Day {
	const dates = atlas.foreignShareDates;
	return dates.findLast((reference) => reference <= date) ?? dates[0] ?? date;
}

function amountInWords(view: View, state: CentreState | DistrictState, { t, f }: Pick<Speech, 't' | 'f'>): string {
	if (view.measure === 'posts') return t.map.posts(f.posts(state.posts));
	if (view.measure !== 'funding') return '';
	const sum = f.moneyRange(state.fundingEur[view.unit]);
	switch (view.unit) {
		case 'year':
			return t.map.perYear(view.date.slice(0, 4), sum);
		case 'total':
			return t.map.total(sum);
		case 'capita':
			return t.map.perHead(sum);
		default:
			return view.unit satisfies never;
	}
}

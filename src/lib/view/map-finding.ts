import type { Atlas } from '$lib/data/atlas.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { Speech } from '$lib/i18n/context.js';
import { yearOf } from '$lib/model/day.js';
import { DISTRICTS } from '$lib/model/territory.js';
import type { CentreState } from './centre-state.js';
import { districtState } from './district-state.js';
import { measuredValue } from './map-scale.js';
import { mapTitle } from './titles.js';
import type { View } from './view.js';

/** What a map's finding is drawn from. */
export interface MapFacts {
	readonly atlas: Atlas;
	readonly view: View;
	/** The centres shown. */
	readonly selected: readonly CentreState[];
	/** Municipalities, where the finest level is shown. */
	readonly municipalities: readonly MunicipalityPlace[] | null;
}

/** The map's main finding in a sentence: its title. */
export function mapFinding(facts: MapFacts, speech: Speech): string {
	const { view } = facts;
	if (facts.selected.length === 0) return mapTitle(view, speech);
	switch (view.measure) {
		case 'start':
			return startFinding(facts, speech);
		case 'status':
			return statusFinding(facts, speech);
		case 'funding':
		case 'posts':
		case 'foreign':
			return valueFinding(facts, speech);
		default:
			return view.measure satisfies never;
	}
}

/** The year by which more than half had surely begun, as far as the date goes, and whether all have. */
function startFinding({ view, selected }: MapFacts, { t, f }: Speech): string {
	const words = t.map.finding;
	const sure = selected.filter((state) => state.status === 'yes');
	const years = sure.map(({ centre }) => yearOf(centre.stages[view.stage].latest ?? view.date)).sort();
	const [stage, total] = [t.stage[view.stage], selected.length];
	const half = years[Math.floor(total / 2)];
	if (half === undefined) return words.few(years.length, total, f.day(view.date), stage);
	const by = years.filter((year) => year <= half).length;
	return by === total
		? words.all(total, half, stage)
		: words.most(by, total, half, stage, years.length === total ? (years.at(-1) ?? null) : null);
}

/** How many of the centres shown had surely, perhaps and not yet begun; without any, that there are none. */
export function statusFinding({ view, selected }: Pick<MapFacts, 'view' | 'selected'>, { t, f }: Speech): string {
	if (selected.length === 0) return t.title.empty;
	const count = (status: CentreState['status']) => selected.filter((state) => state.status === status).length;
	return t.map.finding.status(
		f.day(view.date),
		t.stage[view.stage],
		selected.length,
		count('yes'),
		count('unknown'),
		count('no')
	);
}

/** The smallest and the largest value, and where they are; by their upper ends where they are ranges. */
function valueFinding(facts: MapFacts, speech: Speech): string {
	const { view } = facts;
	const { t, f } = speech;
	const words = t.map.finding;
	const values = valuesOf(facts).filter(({ value }) => value > 0);
	const [first] = values;
	if (!first) return mapTitle(view, speech);
	const least = values.reduce((best, next) => (next.value < best.value ? next : best), first);
	const most = values.reduce((best, next) => (next.value > best.value ? next : best), first);
	const range = { low: least.value, high: most.value };
	if (view.measure === 'foreign') {
		return words.foreign(f.percent(range.low), least.name, f.percent(range.high), most.name);
	}
	const where = t.map.finding.per[view.level === 'district' ? 'district' : 'territory'];
	return view.measure === 'posts'
		? words.posts(where, f.posts(range))
		: words.funding(where, f.moneyRange(range), t.unitLong[view.unit]);
}

function valuesOf({ atlas, view, selected, municipalities }: MapFacts): { name: string; value: number }[] {
	if (view.level === 'municipality' && view.measure === 'foreign') {
		const shown = new Set(selected.map((state) => state.centre.ags));
		return (municipalities ?? [])
			.filter((municipality) => shown.has(municipality.territory))
			.map((municipality) => ({ name: municipality.name, value: municipality.foreignShare2011 }));
	}
	if (view.level !== 'district') {
		return selected.flatMap((state) => {
			const value = measuredValue(state, view.measure, view.unit)?.high;
			return value === undefined ? [] : [{ name: state.centre.short, value }];
		});
	}
	return DISTRICTS.flatMap((district) => {
		const states = selected.filter((state) => state.centre.district === district);
		if (states.length === 0) return [];
		const value = measuredValue(districtState(district, states, view.stage), view.measure, view.unit)?.high;
		return value === undefined ? [] : [{ name: atlas.districts[district], value }];
	});
}

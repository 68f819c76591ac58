import { timeAxis } from '$lib/charts/timeline/axis.js';
import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import { countAt } from '$lib/model/count.js';
import { coverageAt, coverageCurve, type Coverage, type CoveragePoint } from '$lib/model/coverage.js';
import type { Day } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import { valueAt } from '$lib/model/series.js';
import type { District } from '$lib/model/territory.js';
import { FIRST_DAY } from '$lib/view/codec.js';
import { byDistrict, peopleAreas, type People, type PeopleAreas } from '$lib/view/coverage.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import type { View } from '$lib/view/view.js';
import { ViewStore, type Commit } from './view-store.svelte.js';

/** Centres taken together: their curves over time. */
export interface CoverageGroup {
	/** Null for all centres shown. */
	readonly district: District | null;
	readonly centres: readonly Centre[];
	readonly areas: PeopleAreas;
	readonly curves: Readonly<Record<People, readonly CoveragePoint[]>>;
}

/** The figures of a group on the view's date. */
export interface CoverageNumbers {
	readonly group: CoverageGroup;
	readonly centres: Range;
	readonly population: Coverage;
	readonly foreign: Coverage;
}

/** The view of the page about coverage and what follows from it; only the numbers depend on the date. */
export class CoverageExplorer extends ViewStore {
	readonly atlas: Atlas;
	/** District under the pointer or the keyboard's focus, in any figure. */
	lit = $state<District | null>(null);

	constructor(view: View, atlas: Atlas, written: (view: View, commit: Commit) => void) {
		super(view, written);
		this.atlas = atlas;
	}

	readonly date = $derived(this.view.date);
	readonly stage = $derived(this.view.stage);
	readonly #from = $derived(this.view.from);
	readonly #to = $derived(this.view.to);
	readonly axis = $derived.by(() => timeAxis(this.#from, this.#to, this.atlas.stand));

	readonly #shown = $derived.by(() => shownCentres(this.atlas.centres, this.view));
	/** Changes when other centres are shown, not with every date. */
	readonly #key = $derived(this.#shown.map((centre) => centre.ags).join());
	readonly centres = $derived.by(() => {
		const shown = new Set(this.#key.split(','));
		return this.atlas.centres.filter((centre) => shown.has(centre.ags));
	});
	/** Whether all that is said is of all centres, or of `some` because filters leave others out. */
	readonly scope = $derived.by(() => (this.centres.length < this.atlas.centres.length ? 'some' : 'all'));
	readonly whole: CoverageGroup = $derived.by(() => this.#group(null, this.centres));
	readonly districts: readonly CoverageGroup[] = $derived.by(() =>
		byDistrict(this.centres).map(({ district, centres }) => this.#group(district, centres))
	);
	readonly numbers: readonly CoverageNumbers[] = $derived(
		[this.whole, ...this.districts].map((group) => this.numbersOf(group, this.date))
	);
	/** How the number of inhabitants on the date is known. */
	readonly how = $derived.by(() => {
		const dates = this.atlas.populationDates;
		return valueAt({ dates, values: dates.map(() => 0) }, this.date).how;
	});

	numbersOf(group: CoverageGroup, date: Day): CoverageNumbers {
		return {
			group,
			centres: countAt(group.areas.population, date),
			population: coverageAt(group.areas.population, date),
			foreign: coverageAt(group.areas.foreign, date)
		};
	}

	#group(district: District | null, centres: readonly Centre[]): CoverageGroup {
		const areas = peopleAreas(this.atlas, centres, this.stage);
		// Over all years, whatever part of them the axis shows: findings do not depend on it.
		const curve = (people: People) => coverageCurve(areas[people], FIRST_DAY, this.atlas.stand);
		return { district, centres, areas, curves: { population: curve('population'), foreign: curve('foreign') } };
	}
}

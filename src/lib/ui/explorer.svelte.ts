import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import type { Outlines } from '$lib/charts/map/outlines.js';
import type { MapGeometry } from '$lib/charts/map/map-geometry.js';
import type { Speech } from '$lib/i18n/context.js';
import { fundingModel } from '$lib/model/funding.js';
import type { Range } from '$lib/model/range.js';
import { FIRST_DAY } from '$lib/view/codec.js';
import type { CentreState } from '$lib/view/centre-state.js';
import { withFilters } from '$lib/view/filter-words.js';
import { headlineOf } from '$lib/view/headline.js';
import { keepAreas } from '$lib/view/keep-areas.js';
import { mapAreas, type MapArea } from '$lib/view/map-areas.js';
import { mapFinding } from '$lib/view/map-finding.js';
import { mapScale, type MapScale } from '$lib/view/map-scale.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import { municipalityAreas } from '$lib/view/municipality-areas.js';
import { officeAt } from '$lib/view/office.js';
import { rollout } from '$lib/view/rollout.js';
import { orderRows } from '$lib/view/row-order.js';
import { mayBeginWithin, passesPlaceFilters, statesAt } from '$lib/view/selection.js';
import { sortStates } from '$lib/view/sort-states.js';
import { spendingYears, spentWithin } from '$lib/view/spending.js';
import { formOf, type Choices, type Form, type Level, type View } from '$lib/view/view.js';
import type { Classing } from './load-classing.js';
import { ViewStore, type Commit } from './view-store.svelte.js';

/** A map as it is drawn. */
interface ShownMap {
	readonly level: Level;
	readonly form: Form;
	readonly geometry: MapGeometry;
}

/** What a page has loaded of its map before it is first drawn. */
export interface Drawn {
	readonly geometry: MapGeometry;
	readonly municipalities: readonly MunicipalityPlace[] | null;
	readonly classing: Classing | null;
}

/**
 * The view a page shows and all that follows from it, worked out once for all panels. What does not depend on the date
 * is kept apart from what does, so that dragging the date touches nothing else.
 */
export class Explorer extends ViewStore {
	/** The 396 municipalities, once that level has been shown. */
	municipalities = $state.raw<readonly MunicipalityPlace[] | null>(null);
	/** What the map draws: it lags behind the view while a level or form is loading. */
	drawn = $state.raw<ShownMap>() as ShownMap;
	levelMessage = $state<'loading' | 'failed' | null>(null);
	/** The choice of classes, once a map has shown numbers. */
	classing = $state.raw<Classing | null>(null);

	readonly #atlas: () => Atlas;
	readonly #speech: () => Speech;

	constructor(
		view: View,
		drawn: Drawn,
		atlas: () => Atlas,
		speech: () => Speech,
		written: (view: View, commit: Commit) => void
	) {
		super(view, written);
		this.drawn = { level: view.level, form: formOf(view), geometry: drawn.geometry };
		this.municipalities = drawn.municipalities;
		this.classing = drawn.classing;
		this.#atlas = atlas;
		this.#speech = speech;
	}

	readonly atlas = $derived.by(() => this.#atlas());
	readonly model = $derived(fundingModel(this.atlas.rules));

	// One signal for each part of the view: a part that keeps its value wakes nobody.
	readonly date = $derived(this.view.date);
	readonly stage = $derived(this.choices.stage);
	readonly measure = $derived(this.choices.measure);
	readonly unit = $derived(this.choices.unit);
	readonly level = $derived(this.drawn.level);
	readonly geometry = $derived(this.drawn.geometry);
	readonly #order = $derived(this.choices.rows);
	/** The choices, and with the date the view, as the map can show them now. */
	readonly shownChoices: Choices = $derived({ ...this.choices, level: this.level });
	readonly shownView: View = $derived({ ...this.shownChoices, date: this.date });
	readonly focus = $derived(this.choices.focus);
	readonly #district = $derived(this.choices.district);
	readonly #kind = $derived(this.choices.kind);
	readonly #predecessor = $derived(this.choices.predecessor);
	readonly #only = $derived(this.choices.only);
	readonly since = $derived(this.choices.since);
	readonly until = $derived(this.choices.until);

	/** The centres the filters let through, whatever the date and the period. */
	readonly #inPlace = $derived.by(() => {
		const filters = {
			...{ district: this.#district, kind: this.#kind },
			...{ predecessor: this.#predecessor, only: this.#only }
		};
		return this.atlas.centres.filter((centre) => passesPlaceFilters(centre, filters));
	});
	/** Those of them that may have begun within the period. */
	readonly #filtered = $derived.by(() => {
		const period = { since: this.since, until: this.until, stage: this.stage };
		return this.#inPlace.filter((centre) => mayBeginWithin(centre, period));
	});
	readonly states: readonly CentreState[] = $derived(
		statesAt(this.atlas, this.model, { stage: this.stage, date: this.date })
	);
	/** Which centres have the status asked for on the date; null if all do. */
	readonly #statusKey = $derived(
		this.choices.status === null
			? null
			: this.states
					.filter((state) => state.status === this.choices.status)
					.map((state) => state.centre.ags)
					.join()
	);
	readonly #ofStatus = $derived.by(() => {
		const key = this.#statusKey;
		return (centres: readonly Centre[]) => (key === null ? centres : centres.filter(({ ags }) => key.includes(ags)));
	});
	/** Centres for the panels over time: those selected on the date if status filters, else all that pass. */
	readonly overTime = $derived(this.#ofStatus(this.#filtered));
	readonly selectedIds: ReadonlySet<string> = $derived(new Set(this.overTime.map(({ ags }) => ags)));
	readonly selected: readonly CentreState[] = $derived(
		this.states.filter((state) => this.selectedIds.has(state.centre.ags))
	);
	/** Centres for the money: the period says when money is counted, not which centres get some. */
	readonly #paid = $derived(this.#ofStatus(this.#inPlace));

	readonly headline = $derived(headlineOf(this.atlas, this.model, this.selected, this.date));
	readonly scale: MapScale = $derived(
		// Of equal views it gives the same scale, which wakes nobody.
		this.classing?.scaleOf(this.atlas, this.model, this.shownChoices, this.municipalities) ??
			mapScale(this.atlas, this.model, { measure: this.measure, unit: this.unit, level: this.level, stage: this.stage })
	);
	#lastAreas: readonly MapArea[] = [];
	readonly #territoryAreas: readonly MapArea[] = $derived.by(() => {
		const now = mapAreas(this.atlas, this.shownView, this.states, this.selectedIds, this.scale, this.#speech());
		return (this.#lastAreas = keepAreas(this.#lastAreas, now));
	});
	readonly #within = $derived.by(() =>
		municipalityAreas(this.municipalities ?? [], this.measure, this.scale, this.#speech())
	);
	readonly areas: readonly MapArea[] = $derived(
		this.level === 'municipality' ? this.#within(this.#territoryAreas) : this.#territoryAreas
	);
	readonly mapFinding = $derived.by(() => {
		const facts = {
			atlas: this.atlas,
			view: this.shownView,
			selected: this.selected,
			municipalities: this.municipalities
		};
		return mapFinding(facts, this.#speech());
	});
	/** Territory of the statewide co-ordination office on the date, if there was one. */
	readonly office = $derived(officeAt(this.date));
	readonly steps = $derived(rollout(this.overTime, this.stage));
	readonly rows = $derived(orderRows(this.overTime, this.stage, this.#order));
	readonly years = $derived(spendingYears(this.atlas, this.model, this.#paid, this.stage, this.unit));
	/** Modelled ceiling within the period, in EUR; null without a period. */
	readonly spentWithin: Range | null = $derived(
		this.since === null && this.until === null
			? null
			: spentWithin(this.model, this.#paid, this.stage, this.since ?? FIRST_DAY, this.until ?? this.atlas.stand)
	);
	readonly tableRows = $derived(sortStates(this.selected, this.stage, this.choices.sort));
	readonly focused = $derived(this.states.find((state) => state.centre.ags === this.focus) ?? null);

	/** Shows the view's level and form once their geometry is there; until then the map stays as it is. */
	async showMap(
		{ level, form }: { level: Level; form: Form },
		load: (sheet: Outlines) => Promise<MapGeometry>,
		places: () => Promise<readonly MunicipalityPlace[]>
	) {
		const isShown = () => this.view.level === level && formOf(this.view) === form;
		if (this.drawn.level === level && this.drawn.form === form) {
			this.levelMessage = null;
			return;
		}
		this.levelMessage = 'loading';
		try {
			const [geometry, municipalities] = await Promise.all([
				load(this.drawn.geometry.outlines),
				level === 'municipality' ? places() : null
			]);
			if (!isShown()) return;
			if (municipalities) this.municipalities = municipalities;
			this.drawn = { level, form, geometry };
			this.levelMessage = null;
		} catch {
			if (isShown()) this.levelMessage = 'failed';
		}
	}

	/** Lets these territories through and no others; none picked lets all through. */
	pick(territories: readonly string[]): void {
		this.set({ only: [...new Set(territories)].sort() });
	}

	/** A figure's note, and the filters that narrow the figure. */
	noted(note: string, choices: Choices = this.choices): string {
		return withFilters(note, choices, this.atlas, this.#speech());
	}

	/** Changes parts of the view; thresholds that mean nothing in the new one are let go. */
	override set(change: Partial<View>, commit?: Commit): void {
		super.set(this.classing?.settled(this.view, change) ?? change, commit);
	}

	/** Selects a territory, or none. */
	select(ags: string | null): void {
		if (ags === this.focus) return;
		this.set({ focus: ags, place: null });
	}
}

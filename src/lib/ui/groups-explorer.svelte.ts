import { timeAxis } from '$lib/charts/timeline/axis.js';
import type { Atlas } from '$lib/data/atlas.js';
import type { Formatter } from '$lib/i18n/format.js';
import { yearOf } from '$lib/model/day.js';
import { groupsBy, type Group, type GroupedBy } from '$lib/view/groups.js';
import { lastChange } from '$lib/view/last-change.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import { FIRST_YEAR, type View } from '$lib/view/view.js';
import { yearEnds } from '$lib/view/year-ends.js';
import { ViewStore, type Commit } from './view-store.svelte.js';

/** The view of the page about groups and what follows from it. */
export class GroupsExplorer extends ViewStore {
	readonly atlas: Atlas;
	/** Group under the pointer or the keyboard's focus. */
	pointed = $state.raw<{ readonly by: GroupedBy; readonly key: string } | null>(null);

	constructor(view: View, atlas: Atlas, written: (view: View, commit: Commit) => void) {
		super(view, written);
		this.atlas = atlas;
	}

	readonly stage = $derived(this.view.stage);
	readonly centres = $derived.by(() => shownCentres(this.atlas.centres, this.view));
	readonly selected: ReadonlySet<string> = $derived(new Set(this.centres.map((centre) => centre.ags)));
	/** Whether filters leave out any centre. */
	readonly isSelection = $derived.by(() => this.centres.length < this.atlas.centres.length);
	readonly groups: Readonly<Record<GroupedBy, readonly Group[]>> = $derived({
		district: groupsBy(this.centres, 'district', this.view.stage, this.view.date),
		kind: groupsBy(this.centres, 'kind', this.view.stage, this.view.date)
	});

	/** Day of the last change of any centre, shown or not: until when the years run. */
	readonly changed = $derived.by(() => lastChange(this.atlas.centres.map((centre) => centre.stages[this.stage])));
	readonly years = $derived.by(() => yearEnds(this.changed, this.atlas.stand));
	readonly axis = $derived.by(() =>
		timeAxis(FIRST_YEAR, this.years.at(-1)?.year ?? yearOf(this.atlas.stand), this.atlas.stand)
	);

	/** Heads of columns, one for each end of a year: the year, or the day if the data do not reach its end. */
	yearHeads({ shortDay }: Pick<Formatter, 'shortDay'>): string[] {
		return this.years.map(({ year, day, isOver }) => (isOver ? String(year) : shortDay(day)));
	}

	/** The group a reader points at. */
	readonly litGroup = $derived.by(() => {
		const { pointed } = this;
		const group = pointed && this.groups[pointed.by].find(({ key }) => key === pointed.key);
		return pointed && group ? { by: pointed.by, group } : null;
	});
	/** The centre a reader points at, or else the one they chose. */
	readonly #litCentre = $derived(this.hovered ?? this.view.focus);
	/** What lights up in every map, in the order of the atlas. */
	readonly lit = $derived.by(
		() => this.litGroup?.group.centres ?? this.atlas.centres.filter((centre) => centre.ags === this.#litCentre)
	);

	/** Whether a panel lights up: the one pointed at, or those that hold the centre. */
	isLit(by: GroupedBy, group: Group): boolean {
		if (this.litGroup) return this.litGroup.by === by && this.litGroup.group.key === group.key;
		return group.centres.some((centre) => centre.ags === this.#litCentre);
	}
}

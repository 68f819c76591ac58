import type { Source } from '$lib/data/queries/sources-of.js';
import { fundingModel } from '$lib/model/funding.js';
import { toggleCompared } from '$lib/view/compare/choose.js';
import { compareQuery, type Against } from '$lib/view/compare/against-codec.js';
import { comparisonOf, type Comparison } from '$lib/view/compare/comparison.js';
import type { View } from '$lib/view/view.js';
import type { WithAtlas } from './load-atlas.js';
import type { CompareData } from './compare-data.server.js';
import { ViewStore, type Commit } from './view-store.svelte.js';

/** What came of a reader's last choice, for saying it. */
export interface LastChoice {
	readonly kind: 'added' | 'removed' | 'full';
	readonly ags: string;
}

/** The view of the page that compares territories, what they are measured against, and what follows from both. */
export class CompareExplorer extends ViewStore {
	against: Against = $state.raw() as Against;
	lastChoice: LastChoice | null = $state.raw(null);
	/** Whether the list of all territories is unfolded: as long as there is nothing else to see, it is. */
	isListOpen = $state(false);

	readonly data: CompareData & WithAtlas;
	/** Sources known by more than their key. */
	#sources: readonly Source[] = $state.raw([]);

	constructor(data: CompareData & WithAtlas, written: (view: View, commit: Commit) => void) {
		super(data.view, written);
		this.data = data;
		this.#sources = data.sources;
		this.against = data.against;
		this.isListOpen = data.view.compare.length === 0;
		if (data.refused) this.lastChoice = { kind: 'full', ags: data.refused };
	}

	readonly model = $derived.by(() => fundingModel(this.data.atlas.rules));
	readonly comparison: Comparison = $derived.by(() =>
		comparisonOf(this.data.atlas, this.model, this.view, this.against)
	);

	/** Takes a territory in or out; one too many is refused, and nothing changes. */
	toggle(ags: string): void {
		const chosen = toggleCompared(this.view.compare, ags);
		this.lastChoice = { kind: chosen.kind, ags };
		if (chosen.kind !== 'full') this.compare(chosen.compare);
	}

	/** Takes a territory in if it is not. */
	add(ags: string): void {
		if (!this.view.compare.includes(ags)) this.toggle(ags);
	}

	/** Compares these territories. */
	compare(compare: readonly string[]): void {
		if (this.against !== 'all' && !compare.includes(this.against)) this.against = 'kind';
		this.set({ compare });
	}

	/** Measures against something else. */
	measureAgainst(against: Against): void {
		this.against = against;
		this.set({});
	}

	/** Shows what the address already holds. */
	show(view: View, against: Against): void {
		this.against = against;
		this.lastChoice = null;
		this.follow(view);
	}

	/** Query of the page with a view. */
	queryOf(view: View, against: Against = this.against): string {
		return compareQuery(view, this.data.atlas.stand, against);
	}

	/** The sources with these keys, each once, in their order; one that is not loaded yet goes by its key. */
	sourcesOf(ids: readonly string[]): Source[] {
		const known = new Map(this.#sources.map((source) => [source.id, source]));
		return [...new Set(ids)]
			.sort()
			.map((id) => known.get(id) ?? { id, title: id, publisher: null, url: null, note: null });
	}

	/** Loads the sources of the facts about the compared territories, as far as the page was not sent them. */
	async completeSources(load: (ags: string) => Promise<readonly Source[]>): Promise<void> {
		const known = new Set(this.#sources.map(({ id }) => id));
		const missing = this.view.compare.filter((ags) =>
			(this.data.sourceIds.facts[ags] ?? []).some((id) => !known.has(id))
		);
		const loaded = await Promise.allSettled(missing.map(load));
		const found = loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
		if (found.length > 0) this.#sources = [...this.#sources, ...found];
	}
}

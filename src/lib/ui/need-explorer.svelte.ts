import type { Centre } from '$lib/data/centre.js';
import { rankBounds, type RankBounds } from '$lib/model/rank-bounds.js';
import { encodeView } from '$lib/view/codec.js';
import { encodeNeed, isBrushed, isWithin, type NeedChoice } from '$lib/view/need-codec.js';
import { needPoints, type NeedPoint } from '$lib/view/need.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import type { View } from '$lib/view/view.js';
import type { WithAtlas } from './load-atlas.js';
import type { NeedData } from './need-data.server.js';
import { ViewStore, type Commit } from './view-store.svelte.js';

/** The view of the page about need, its own choice beside it, and what follows from both. */
export class NeedExplorer extends ViewStore {
	choice: NeedChoice = $state.raw() as NeedChoice;
	/** The brush while it is drawn: it enters the address once it is let go. */
	draft: Pick<NeedChoice, 'min' | 'max'> | null = $state.raw(null);

	readonly #data: NeedData & WithAtlas;
	readonly #sent: string;

	constructor(data: NeedData & WithAtlas, written: (view: View, commit: Commit) => void) {
		super(data.view, written);
		this.#data = data;
		this.choice = data.choice;
		this.#sent = this.#key;
	}

	readonly #centres: readonly Centre[] = $derived.by(() => shownCentres(this.#data.atlas.centres, this.view));
	readonly values = $derived.by(() => this.#data.need[this.choice.x]);
	readonly #all = $derived.by(() => needPoints(this.#centres, this.view.stage, this.values));
	readonly points: readonly NeedPoint[] = $derived(this.#all.points);
	readonly missing: readonly Centre[] = $derived(this.#all.missing);
	/** What the rank correlation depends on. */
	readonly #key = $derived(
		`${this.choice.x} ${this.view.stage} ${this.points.map((point) => point.centre.ags).join(' ')}`
	);
	readonly bounds: RankBounds | null = $derived.by(() =>
		this.#key === this.#sent ? this.#data.bounds : rankBounds(this.points)
	);

	/** The brush as it is drawn. */
	readonly brush: NeedChoice = $derived(this.draft === null ? this.choice : { ...this.choice, ...this.draft });
	readonly brushed: readonly NeedPoint[] | null = $derived(
		isBrushed(this.brush) ? this.points.filter((point) => isWithin(point.value, this.brush)) : null
	);

	/** The rank correlation of the centres within the brush, once that is let go; null without a brush, or where there is none. */
	readonly brushedBounds: RankBounds | null = $derived.by(() =>
		isBrushed(this.choice) ? rankBounds(this.points.filter((point) => isWithin(point.value, this.choice))) : null
	);

	/** Changes parts of the choice and writes the address. */
	choose(change: Partial<NeedChoice>): void {
		this.draft = null;
		this.choice = { ...this.choice, ...change };
		this.set({});
	}

	/** Shows what the address already holds. */
	show(view: View, choice: NeedChoice): void {
		this.draft = null;
		this.choice = choice;
		this.follow(view);
	}

	/** Query of the page with a view and a choice. */
	queryOf(view: View, choice: NeedChoice = this.choice): string {
		return [encodeView(view, this.#data.atlas.stand), encodeNeed(choice)].filter((part) => part !== '').join('&');
	}
}

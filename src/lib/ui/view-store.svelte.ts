import type { Choices, View } from '$lib/view/view.js';

/** How a change of view enters the browser's history: a choice can be undone with Back, a drag only moves the address. */
export type Commit = 'push' | 'replace';

/** A dragged value settles so many milliseconds after its last move; browsers limit how often an address may change. */
const SETTLES_AFTER = 250;

/** The view a page shows. The address is its only other store: every change is written there once it rests. */
export class ViewStore {
	view: View = $state.raw() as View;
	/** The view without its date: dragging the date wakes nothing that reads this. */
	choices: Choices = $state.raw() as Choices;
	/** The view once it rests: what links and announcements follow, so that dragging the date leaves them alone. */
	settled: View = $state.raw() as View;
	/** Territory under the pointer or the keyboard's focus, in any panel. */
	hovered = $state<string | null>(null);

	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #written: (view: View, commit: Commit) => void;

	/** @param written is told every view that rests */
	constructor(view: View, written: (view: View, commit: Commit) => void) {
		this.view = view;
		this.choices = view;
		this.settled = view;
		this.#written = written;
	}

	/** Changes parts of the view and writes the address. */
	set(change: Partial<View>, commit: Commit = 'push'): void {
		this.view = { ...this.view, ...change };
		if (Object.keys(change).some((key) => key !== 'date')) this.choices = this.view;
		if (commit === 'push') return this.#settle(commit);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#settle(commit), SETTLES_AFTER);
	}

	/** Writes a change that has not settled yet. */
	rest(): void {
		if (this.settled !== this.view) this.#settle('replace');
	}

	/**
	 * Rests whenever a reader reaches for something else, by pointer or key: a link is to lead on from what is shown, also
	 * while it plays. @returns what ends it when the page is left
	 */
	attend(): () => void {
		const reaches = ['pointerdown', 'focusin'] as const;
		const rest = () => this.rest();
		for (const reach of reaches) document.addEventListener(reach, rest, true);
		return () => {
			for (const reach of reaches) document.removeEventListener(reach, rest, true);
			this.stop();
		};
	}

	/** Shows a view that the address already holds. */
	follow(view: View): void {
		clearTimeout(this.#timer);
		this.view = view;
		this.choices = view;
		this.settled = view;
	}

	/** Forgets a change that has not settled, as when the page is left. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#settle(commit: Commit): void {
		clearTimeout(this.#timer);
		this.settled = this.view;
		this.#written(this.view, commit);
	}
}

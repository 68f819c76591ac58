import type { Atlas } from '$lib/data/atlas.js';

declare global {
	namespace App {
		interface PageData {
			atlas?: Atlas;
		}
		interface PageState {
			/** Query of the view the page shows, once the reader has changed it. */
			query?: string;
		}
	}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** What waits for the linked element (HTML standard, `blocking`). */
		blocking?: 'render';
	}
}

export {};

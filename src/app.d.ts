import type { Atlas } from '$lib/data/atlas.js';
import type { ErrorPage } from '$lib/ui/error-page.js';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What the server says of it. */
			page?: ErrorPage;
		}
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

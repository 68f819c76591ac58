/** A source as a list names it. */
export interface ListedSource {
	readonly id: string;
	readonly title: string;
	readonly publisher?: string | null;
	/** Address; null or empty if the source has none. */
	readonly url?: string | null;
	/** What title and publisher do not say. */
	readonly note?: string | null;
}

/** A page a reader may go to. */
export interface PageLink {
	readonly href: string;
	readonly name: string;
}

/** What the server tells a reader instead of a page that is not there or could not be made. */
export interface ErrorPage {
	readonly title: string;
	/** What was asked for and what was expected, or what to do. */
	readonly hint: string;
	/** Sentence before the links; may be empty. */
	readonly lead: string;
	/** Where to go instead: pages that may have been meant, or all. */
	readonly links: readonly PageLink[];
}

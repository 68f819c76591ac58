/** A group of centres, or what the filters leave of it, as a sentence may speak of it. */
export interface NamedGroup {
	/** Key of a district, or of a group of kinds. */
	readonly key: string;
	readonly name: string;
	/** Centres shown. */
	readonly count: number;
	/** Name of the centre, if it is only one. */
	readonly only: string | null;
}

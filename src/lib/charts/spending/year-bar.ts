/** One year of a chart of stacked bars. */
export interface YearBar {
	readonly year: number;
	/** What the bar says, in words. */
	readonly title: string;
	/** What is certain, from the bottom up, in the unit of the axis. */
	readonly parts: readonly { readonly name: string; readonly value: number; readonly colour: string }[];
	/** The most that is possible, in the same unit. */
	readonly high: number;
}

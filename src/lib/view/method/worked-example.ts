import type { Source } from '$lib/data/queries/sources-of.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import type { Bar, DataTable } from '../claims/verdict.js';

/** A rule applied to the live data, step by step, in words of one language. */
export interface WorkedExample {
	readonly id: string;
	/** The finding. */
	readonly title: string;
	readonly sentence: string;
	readonly bars: readonly Bar[];
	/** What the bars are held against; null if nothing is. */
	readonly mark: { readonly value: number; readonly label: string } | null;
	/** The calculation, a sentence or two a step; empty where the bars say all. */
	readonly steps: readonly string[];
	readonly table: DataTable;
	readonly sources: readonly Source[];
	/** The page on which a reader finds these numbers again, and its query. */
	readonly page: keyof MethodWords['worked']['open'];
	readonly query: string;
}

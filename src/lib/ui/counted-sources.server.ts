import { tables } from '$lib/data/bundled.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';

/** The sources that every interval rests on: those of all facts that count. */
export const countedSources: readonly Source[] = sourcesOf(
	tables,
	rowsOf(tables.facts)
		.filter((row) => row.confidence !== 'weak')
		.map((row) => row.source_id)
);

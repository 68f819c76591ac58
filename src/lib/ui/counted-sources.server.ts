import type { Language } from '$lib/data/atlas.js';
import { tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';

/** The sources that every interval rests on: those of all facts that count. */
export const countedSources: Readonly<Record<Language, readonly Source[]>> = perLanguage((language) =>
	sourcesOf(
		tables,
		rowsOf(tables.facts)
			.filter((row) => row.confidence !== 'weak')
			.map((row) => row.source_id),
		language
	)
);

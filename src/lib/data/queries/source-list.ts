import type { Language } from '../atlas.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';
import { sourceOf, type Source } from './sources-of.js';

/** A source with the day it is of. */
export interface DatedSource extends Source {
	/** EDTF; null if the source has no date. */
	readonly published: string | null;
}

/** Every source by its key. */
export function sourceList(tables: Tables, language: Language): ReadonlyMap<string, DatedSource> {
	return new Map(
		rowsOf(tables.sources).map((row) => [row.source_id, { ...sourceOf(row, language), published: row.published }])
	);
}

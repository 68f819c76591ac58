import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A source as pages name and link it. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	/** EDTF; null if the source has no date. */
	readonly published: string | null;
	/** Address; null if the source has none. */
	readonly url: string | null;
}

/** Every source by its key. */
export function sourceList(tables: Tables): ReadonlyMap<string, Source> {
	return new Map(
		rowsOf(tables.sources).map((row) => [
			row.source_id,
			{ id: row.source_id, title: row.title, publisher: row.publisher, published: row.published, url: row.url }
		])
	);
}

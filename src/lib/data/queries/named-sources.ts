import { escape } from 'arquero';
import type { SourceRow } from '../rows.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A source as a figure credits it. */
export interface NamedSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
}

/** The sources with these keys, in the order of `sources.csv`. */
export function namedSources(tables: Tables, ids: readonly string[]): NamedSource[] {
	const named = tables.sources.filter(escape((row: SourceRow) => ids.includes(row.source_id)));
	return rowsOf<SourceRow>(named).map(({ source_id: id, title, publisher, url }) => ({ id, title, publisher, url }));
}

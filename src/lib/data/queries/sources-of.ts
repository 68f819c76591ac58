import { escape } from 'arquero';
import type { SourceRow } from '../rows.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A source as a figure names it. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
}

/** The sources of some keys, each once, in order of their keys. */
export function sourcesOf(tables: Tables, ids: readonly string[]): Source[] {
	const wanted = new Set(ids);
	const found = tables.sources.filter(escape((row: SourceRow) => wanted.has(row.source_id))).orderby('source_id');
	return rowsOf(found).map(({ source_id: id, title, publisher, url }) => ({
		...{ id, title, publisher, url }
	}));
}

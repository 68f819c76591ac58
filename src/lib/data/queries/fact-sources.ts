import { escape, op, type ColumnTable } from 'arquero';
import type { Language } from '../atlas.js';
import type { SourceRow } from '../rows.js';
import type { Table } from '../table.js';
import type { Tables } from '../tables.js';
import { sourceNote, type Source } from './sources-of.js';

export interface FactSources {
	readonly ags: string;
	/** Keys of the sources, in order, each once. */
	readonly ids: readonly string[];
	/** Each of them in words, in the same order; see `describeSource`. */
	readonly titles: readonly string[];
}

/** Every source that says anything about a centre, weak ones too: one row a territory. */
export function factSources(tables: Tables, language: Language): Table<FactSources> {
	const named: ColumnTable = tables.facts.select('ags', 'source_id').dedupe();
	return named
		.join_left(tables.sources, 'source_id')
		.derive({ text: escape((row: SourceRow) => describeSource({ ...row, note: sourceNote(row, language) })) })
		.orderby('ags', 'source_id')
		.groupby('ags')
		.rollup({ ids: op.array_agg('source_id'), titles: op.array_agg('text') });
}

/** A source in one line: `publisher: title (note) <address>`; what it lacks is left out. */
export function describeSource({ publisher, title, note, url }: Omit<Source, 'id'>): string {
	const named = (publisher === null ? '' : `${publisher}: `) + title;
	return named + (note === null ? '' : ` (${note})`) + (url === null ? '' : ` <${url}>`);
}

import { escape } from 'arquero';
import type { Language } from '../atlas.js';
import type { SourceRow } from '../rows.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A source as pages name and link it. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly url: string | null;
	/** What title and publisher do not say, such as that a copy was read; null where nothing is to be added. */
	readonly note: string | null;
}

/** The sources of some keys, each once, in order of their keys. */
export function sourcesOf(tables: Tables, ids: readonly string[], language: Language): Source[] {
	const wanted = new Set(ids);
	const found = tables.sources.filter(escape((row: SourceRow) => wanted.has(row.source_id))).orderby('source_id');
	return rowsOf(found).map((row) => sourceOf(row, language));
}

/** A source as pages in a language name it. */
export function sourceOf(row: SourceRow, language: Language): Source {
	const { source_id: id, title, publisher, url } = row;
	return { id, title, publisher, url, note: sourceNote(row, language) };
}

/** The note on a source in a language. */
export function sourceNote(
	row: Pick<SourceRow, 'source_note_de' | 'source_note_en'>,
	language: Language
): string | null {
	return language === 'de' ? row.source_note_de : row.source_note_en;
}

import { group } from 'd3';
import type { Fact } from '$lib/model/fact.js';
import type { Language } from '../atlas.js';
import { readFact } from '../read-fact.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A fact with what its source says in words. */
export interface Statement extends Fact {
	readonly note: string;
	/** The German note, in which words are looked for whatever the language of the page. */
	readonly noteGerman: string;
}

/** All facts by the AGS of their territory, in the order of `facts.csv`. */
export function statements(tables: Tables, language: Language): ReadonlyMap<string, readonly Statement[]> {
	const byTerritory = group(rowsOf(tables.facts), (row) => row.ags);
	return new Map(
		[...byTerritory].map(([ags, rows]) => [
			ags,
			rows.map((row) => ({
				...readFact(row),
				note: (language === 'de' ? row.note_de : row.note_en) ?? '',
				noteGerman: row.note_de ?? ''
			}))
		])
	);
}

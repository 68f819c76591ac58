import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** What a note calls a copy of the press text under test. */
const COPY = /^Same press text/;

/** Ids of the sources that are the text the claims come from, or a copy of it: they cannot confirm what they claim. */
export function testedText(tables: Pick<Tables, 'claims' | 'reported_counts'>): Set<string> {
	const copies = rowsOf(tables.reported_counts).filter((row) => COPY.test(row.note_en ?? ''));
	return new Set([...rowsOf(tables.claims), ...copies].map((row) => row.source_id));
}

import { escape } from 'arquero';
import { intervalOf } from '$lib/model/edtf.js';
import type { Day } from '$lib/model/day.js';
import type { Basis, Confidence, Event } from '$lib/model/fact.js';
import type { Language } from '../atlas.js';
import type { FactRow, SourceRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';
import { sourceNote } from './sources-of.js';

/** One fact about a centre with its source, for reading. */
export interface Evidence {
	readonly id: string;
	readonly event: Event;
	/** EDTF, as stated. */
	readonly date: string;
	/** First and last day the date allows; null where it leaves an end open. */
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly confidence: Confidence;
	readonly basis: Basis;
	readonly note: string;
	readonly sourceId: string;
	readonly source: string;
	readonly publisher: string;
	/** What title and publisher of the source do not say; empty where nothing is to be added. */
	readonly sourceNote: string;
	readonly published: string;
	readonly url: string;
}

/** All facts about one centre in order of time (by first possible day, then last), each with its source. */
export function evidenceFor(tables: Tables, ags: string, language: Language): Evidence[] {
	const facts = tables.facts
		.filter(escape((row: FactRow) => row.ags === ags))
		.join_left(tables.sources, 'source_id')
		.derive({ order: escape((row: FactRow) => timeOrder(row.date)) })
		.orderby('order', 'id');
	return rowsOf(facts as Table<FactRow & SourceRow>).map((row) => ({
		id: row.id,
		event: row.event,
		date: row.date,
		...intervalOf(row.date),
		confidence: row.confidence,
		basis: row.basis,
		note: (language === 'de' ? row.note_de : row.note_en) ?? '',
		sourceId: row.source_id,
		source: row.title,
		publisher: row.publisher ?? '',
		sourceNote: sourceNote(row, language) ?? '',
		published: row.published ?? '',
		url: row.url ?? ''
	}));
}

function timeOrder(date: string): string {
	const { earliest, latest } = intervalOf(date);
	return `${earliest ?? latest} ${latest ?? ''}`;
}

import { escape } from 'arquero';
import type { Language } from '../atlas.js';
import type { ReportedMoneyRow, SourceRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** A sum, or a number of posts, that somebody published for one centre. */
export interface ReportedGrant {
	/** Programme as `reported_money.csv` codes it. */
	readonly programme: string;
	/** A year, or an EDTF interval for several; null if the source names none. */
	readonly year: string | null;
	readonly amountEur: number | null;
	readonly posts: number | null;
	readonly measure: string;
	readonly note: string;
	readonly sourceId: string;
	readonly source: string;
	readonly url: string;
}

/** What was published for one territory, by programme and year; without a year last. */
export function territoryMoney(tables: Tables, ags: string, language: Language): ReportedGrant[] {
	const stated = tables.reported_money
		.filter(escape((row: ReportedMoneyRow) => row.scope === 'territory' && row.ags === ags))
		.join_left(tables.sources, 'source_id')
		.derive({ order: escape((row: ReportedMoneyRow) => row.year ?? '9999') })
		.orderby('programme', 'order', 'amount_eur');
	return rowsOf(stated as Table<ReportedMoneyRow & SourceRow>).map((row) => ({
		programme: row.programme,
		year: row.year,
		amountEur: row.amount_eur,
		posts: row.posts,
		measure: row.measure,
		note: (language === 'de' ? row.note_de : row.note_en) ?? '',
		sourceId: row.source_id,
		source: row.publisher ?? row.title,
		url: row.url ?? ''
	}));
}

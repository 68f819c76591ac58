import { escape } from 'arquero';
import type { Language } from '../atlas.js';
import type { ReportedMoneyRow, SourceRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** A sum that somebody published for all centres of the state in one year. */
export interface ReportedSum {
	readonly year: number;
	readonly amountEur: number;
	readonly note: string;
	readonly sourceIds: readonly string[];
	readonly source: string;
	readonly url: string;
}

/** State money for the centres themselves (programme KI), by year; the same sum from several sources is one entry. */
export function reportedSums(tables: Tables, language: Language): ReportedSum[] {
	const stated = tables.reported_money
		.filter(
			escape(
				(row: ReportedMoneyRow) =>
					row.scope === 'state' && row.programme === 'KI' && row.measure === 'budget' && row.amount_eur !== null
			)
		)
		.join_left(tables.sources, 'source_id')
		.orderby('year', 'amount_eur');
	const sums = new Map<string, ReportedSum>();
	for (const row of rowsOf(stated as Table<ReportedMoneyRow & SourceRow>)) {
		if (row.amount_eur === null || !/^\d{4}$/.test(row.year ?? '')) continue;
		const key = `${row.year} ${row.amount_eur}`;
		const known = sums.get(key);
		sums.set(
			key,
			known
				? { ...known, sourceIds: [...known.sourceIds, row.source_id] }
				: {
						year: Number(row.year),
						amountEur: row.amount_eur,
						note: (language === 'de' ? row.note_de : row.note_en) ?? '',
						sourceIds: [row.source_id],
						source: row.title,
						url: row.url ?? ''
					}
		);
	}
	return [...sums.values()];
}

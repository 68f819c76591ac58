import { escape } from 'arquero';
import { group } from 'd3';
import type { Language } from '../atlas.js';
import type { ReportedMoneyRow } from '../rows.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A sum that somebody published for one centre. */
export interface PublishedSum {
	/** A year, or an EDTF interval for several; null if the source names none. */
	readonly year: string | null;
	readonly amountEur: number;
	/** Kind of statement as `reported_money.csv` codes it. */
	readonly measure: string;
	readonly note: string;
	readonly sourceId: string;
}

/** The sums published for single centres under the centres' own programme (KI), by territory and year; without a year last. */
export function programmeMoney(tables: Tables, language: Language): Readonly<Record<string, readonly PublishedSum[]>> {
	const stated = tables.reported_money
		.filter(
			escape((row: ReportedMoneyRow) => row.scope === 'territory' && row.programme === 'KI' && row.amount_eur !== null)
		)
		.derive({ order: escape((row: ReportedMoneyRow) => row.year ?? '9999') })
		.orderby('ags', 'order', 'amount_eur');
	const byTerritory = group(rowsOf(stated), (row) => row.ags);
	return Object.fromEntries(
		[...byTerritory].map(([ags, rows]) => [
			ags,
			rows.map((row) => ({
				year: row.year,
				amountEur: row.amount_eur ?? NaN,
				measure: row.measure,
				note: (language === 'de' ? row.note_de : row.note_en) ?? '',
				sourceId: row.source_id
			}))
		])
	);
}

import { escape } from 'arquero';
import type { IndicatorRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** Keys of the sources of an indicator of `indicators.csv`, in order. */
export function indicatorSources(tables: Tables, indicator: string): string[] {
	const sources = tables.indicators
		.filter(escape((row: IndicatorRow) => row.indicator === indicator))
		.select('source_id')
		.dedupe()
		.orderby('source_id');
	return rowsOf(sources as Table<{ source_id: string }>).map((row) => row.source_id);
}

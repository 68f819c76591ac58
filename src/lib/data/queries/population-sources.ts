import type { Day } from '$lib/model/day.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** Keys of the sources that the inhabitants on a day rest on: of that day, of the two around it, or of the nearest. */
export function populationSources(tables: Tables, date: Day): string[] {
	const known = tables.population.select('reference_date', 'source_id').dedupe().orderby('reference_date');
	const rows = rowsOf(known as Table<{ reference_date: string; source_id: string }>);
	const around = [
		rows.findLast((row) => row.reference_date <= date),
		rows.find((row) => row.reference_date >= date)
	].filter((row) => row !== undefined);
	return [...new Set(around.map((row) => row.source_id))].sort();
}

import type { District } from '$lib/model/territory.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** Names of the five Regierungsbezirke by their key. */
export function districtNames(tables: Tables): Record<District, string> {
	const districts = tables.territories.select('district_ags', 'district').dedupe().orderby('district_ags');
	const rows = rowsOf(districts as Table<{ district_ags: string; district: string }>);
	return Object.fromEntries(rows.map((row) => [row.district_ags, row.district])) as Record<District, string>;
}

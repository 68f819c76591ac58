import { escape, op } from 'arquero';
import type { IndicatorRow } from '../rows.js';
import { typed, type Table } from '../table.js';
import type { Tables } from '../tables.js';

const FIRST_YEAR = 2011;
const LAST_YEAR = 2022;

/** Reference dates of INKAR's series, in order. */
export const FOREIGN_SHARE_DATES: readonly string[] = Array.from(
	{ length: LAST_YEAR - FIRST_YEAR + 1 },
	(_, index) => `${FIRST_YEAR + index}-12-31`
);

/** INKAR counts the whole Städteregion Aachen with its city, which are two territories here: neither gets that value. */
const REGION_WITH_CITY = '05334';

/** Foreign nationals' share (percent) of each territory INKAR counts by itself, one row a territory, values in order of date. */
export function foreignShareByTerritory(tables: Tables): Table<{ ags: string; shares: number[] }> {
	const shares = tables.indicators
		.filter(escape((row: IndicatorRow) => row.indicator === 'foreign_nationals_share' && row.ags !== REGION_WITH_CITY))
		.orderby('ags', 'reference_date')
		.groupby('ags')
		.rollup({ shares: op.array_agg('value') });
	return typed(shares);
}

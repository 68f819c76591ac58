import { escape, op } from 'arquero';
import type { IndicatorRow } from '../rows.js';
import { typed, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** Foreign nationals of each territory on 9 May 2011 (census): the sum of its municipalities. */
export function foreignByTerritory(tables: Tables): Table<{ territory_ags: string; foreign: number }> {
	const sums = tables.indicators
		.filter(escape((row: IndicatorRow) => row.indicator === 'foreign_nationals'))
		.join(tables.municipalities.select('ags', 'territory_ags'), 'ags')
		.groupby('territory_ags')
		.rollup({ foreign: op.sum('value') });
	return typed(sums);
}

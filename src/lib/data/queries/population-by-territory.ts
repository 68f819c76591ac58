import { op } from 'arquero';
import { rowsOf, typed, type Table } from '../table.js';
import type { Tables } from '../tables.js';

export interface TerritoryPopulation {
	readonly territory_ags: string;
	readonly reference_date: string;
	readonly population: number;
}

/** Inhabitants of each territory on each reference date: the sum of its municipalities, ordered by date. */
export function populationByTerritory(tables: Tables): Table<TerritoryPopulation> {
	const sums = tables.population
		.join(tables.municipalities.select('ags', 'territory_ags'), 'ags')
		.groupby('territory_ags', 'reference_date')
		.rollup({ population: op.sum('population') })
		.orderby('territory_ags', 'reference_date');
	return typed(sums);
}

/** The days on which inhabitants were counted or carried forward, in order. */
export function referenceDates(tables: Tables): string[] {
	const dates = tables.population.select('reference_date').dedupe().orderby('reference_date');
	return rowsOf(dates as Table<{ reference_date: string }>).map((row) => row.reference_date);
}

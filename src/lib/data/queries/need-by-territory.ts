import { escape, op, type ColumnTable } from 'arquero';
import type { IndicatorRow, PopulationRow } from '../rows.js';
import { rowsOf, typed } from '../table.js';
import type { Tables } from '../tables.js';
import { FOREIGN_SHARE_DATES, foreignShareByTerritory } from './foreign-share-by-territory.js';

/** A value for each territory by its AGS; a territory without one is missing. */
export type ByTerritory = Readonly<Record<string, number>>;

const onDay = (tables: Tables, date: string) =>
	tables.population
		.filter(escape((row: PopulationRow) => row.reference_date === date))
		.select('ags', 'population', 'area_km2');

/** Each municipality's value of an indicator on a day, beside its inhabitants on another. */
function indicatorOfMunicipalities(tables: Tables, indicator: string, date: string, populationDate: string) {
	return tables.indicators
		.filter(escape((row: IndicatorRow) => row.indicator === indicator && row.reference_date === date))
		.select('ags', 'value')
		.join(onDay(tables, populationDate), 'ags')
		.join(tables.municipalities.select('ags', 'territory_ags'), 'ags');
}

function record(table: ColumnTable): ByTerritory {
	const rows = rowsOf(typed<{ territory_ags: string; value: number }>(table));
	return Object.fromEntries(rows.map((row) => [row.territory_ags, row.value]));
}

/** Foreign nationals in percent of inhabitants, both counted by the census of 9 May 2011. */
export function foreignShare2011(tables: Tables): ByTerritory {
	const day = '2011-05-09';
	const sums = indicatorOfMunicipalities(tables, 'foreign_nationals', day, day)
		.groupby('territory_ags')
		.rollup({ foreign: op.sum('value'), population: op.sum('population') })
		.derive({ value: escape((row: { foreign: number; population: number }) => (row.foreign / row.population) * 100) });
	return record(sums);
}

/** Foreign nationals in percent as INKAR gives them for a year's end; without Stadt and Städteregion Aachen. */
export function foreignShareInkar(tables: Tables, date: string): ByTerritory {
	const index = FOREIGN_SHARE_DATES.indexOf(date);
	const rows = rowsOf(foreignShareByTerritory(tables)).flatMap(({ ags, shares }) => {
		const value = shares[index];
		return value === undefined ? [] : [[ags, value] as const];
	});
	return Object.fromEntries(rows);
}

/**
 * People with a history of immigration in percent on 15 May 2022: the shares of the municipalities, weighted by their
 * inhabitants on `populationDate`, for the census publishes no absolute numbers here.
 */
export function immigrationHistoryShare(tables: Tables, populationDate: string): ByTerritory {
	const sums = indicatorOfMunicipalities(tables, 'immigration_history_share', '2022-05-15', populationDate)
		.derive({ part: escape((row: { value: number; population: number }) => row.value * row.population) })
		.groupby('territory_ags')
		.rollup({ part: op.sum('part'), population: op.sum('population') })
		.derive({ value: escape((row: { part: number; population: number }) => row.part / row.population) });
	return record(sums);
}

/** Inhabitants on a reference date. */
export function inhabitants(tables: Tables, date: string): ByTerritory {
	const sums = onDay(tables, date)
		.join(tables.municipalities.select('ags', 'territory_ags'), 'ags')
		.groupby('territory_ags')
		.rollup({ value: op.sum('population') });
	return record(sums);
}

/** Inhabitants per km² on a reference date that states areas. */
export function density(tables: Tables, date: string): ByTerritory {
	const sums = onDay(tables, date)
		.join(tables.municipalities.select('ags', 'territory_ags'), 'ags')
		.groupby('territory_ags')
		.rollup({ population: op.sum('population'), area: op.sum('area_km2') })
		.derive({ value: escape((row: { population: number; area: number }) => row.population / row.area) });
	return record(sums);
}

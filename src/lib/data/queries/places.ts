import { escape } from 'arquero';
import type { IndicatorRow, MunicipalityRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';

/** One of the 396 municipalities. */
export interface MunicipalityPlace {
	readonly ags: string;
	readonly name: string;
	/** AGS of the territory whose centre serves it. */
	readonly territory: string;
	/** Foreign nationals in percent of inhabitants on 9 May 2011 (census, c2011). */
	readonly foreignShare2011: number;
	/** Inhabitants on the same day. */
	readonly population2011: number;
}

const CENSUS_DAY = '2011-05-09';

/** The municipalities with their centre, by name. */
export function municipalityPlaces(tables: Tables): MunicipalityPlace[] {
	const foreign = tables.indicators
		.filter(escape((row: IndicatorRow) => row.indicator === 'foreign_nationals' && row.reference_date === CENSUS_DAY))
		.select('ags', 'value');
	const population = tables.population
		.filter(escape((row: { reference_date: string }) => row.reference_date === CENSUS_DAY))
		.select('ags', 'population');
	const joined = tables.municipalities.join(foreign, 'ags').join(population, 'ags');
	const rows = rowsOf(joined as Table<MunicipalityRow & { value: number; population: number }>);
	const collator = new Intl.Collator('de');
	return rows
		.map((row) => ({
			ags: row.ags,
			name: row.name,
			territory: row.territory_ags,
			foreignShare2011: Math.round((row.value / row.population) * 1000) / 10,
			population2011: row.population
		}))
		.sort((a, b) => collator.compare(a.name, b.name));
}

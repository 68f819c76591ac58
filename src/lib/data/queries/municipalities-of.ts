import { escape, type ColumnTable } from 'arquero';
import type { Day } from '$lib/model/day.js';
import type { MunicipalityRow, PopulationRow } from '../rows.js';
import { rowsOf, typed } from '../table.js';
import type { Tables } from '../tables.js';

/** A municipality that a centre serves. */
export interface ServedMunicipality {
	readonly ags: string;
	readonly name: string;
	/** Inhabitants on the last reference date. */
	readonly population: number;
}

/** The municipalities of a territory by name, with their inhabitants on a reference date. */
export function municipalitiesOf(tables: Tables, ags: string, date: Day): ServedMunicipality[] {
	const people = tables.population
		.filter(escape((row: PopulationRow) => row.reference_date === date))
		.select('ags', 'population');
	const served: ColumnTable = tables.municipalities
		.filter(escape((row: MunicipalityRow) => row.territory_ags === ags))
		.join(people, 'ags')
		.select('ags', 'name', 'population');
	const collator = new Intl.Collator('de');
	return rowsOf(typed<ServedMunicipality>(served)).sort((a, b) => collator.compare(a.name, b.name));
}

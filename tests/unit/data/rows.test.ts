import { describe, expect, it } from 'vitest';
import { evidenceFor } from '$lib/data/queries/evidence.js';
import { populationByTerritory } from '$lib/data/queries/population-by-territory.js';
import { readTable, rowsOf, typed } from '$lib/data/table.js';
import { atlas, pack, tables } from '../../real-data.js';

describe('the tables', () => {
	it('have the columns the package describes, numbers as numbers and empty cells as null', () => {
		for (const [name, table] of Object.entries(tables)) {
			const fields = pack.resources.find((resource) => resource.name === name)?.schema?.fields ?? [];
			expect(table.columnNames(), name).toEqual(fields.map((field) => field.name));
			for (const row of rowsOf(typed<Record<string, unknown>>(table))) {
				for (const { name: column, type } of fields) {
					const value = row[column];
					if (value === null) continue;
					const expected = type === 'number' || type === 'integer' ? 'number' : 'string';
					expect(typeof value, `${name}.${column}`).toBe(expected);
					expect(value === '' || Number.isNaN(value), `${name}.${column}`).toBe(false);
				}
			}
		}
	});

	it('keep the leading zero of an AGS', () => {
		expect(rowsOf(tables.territories).every((row) => row.ags.startsWith('05'))).toBe(true);
	});

	it('name a column that is missing', () => {
		expect(() => readTable('a,b\n1,2\n', { a: Number, c: Number })).toThrow('missing column "c"');
	});
});

describe('the atlas made of them', () => {
	it('has 54 centres, each with seven counts of inhabitants', () => {
		expect(atlas.centres).toHaveLength(54);
		expect(atlas.centres.every((centre) => centre.population.length === atlas.populationDates.length)).toBe(true);
	});

	it('loses nobody on the way from 396 municipalities to 54 territories', () => {
		const total = rowsOf(populationByTerritory(tables))
			.filter((row) => row.reference_date === '2013-12-31')
			.reduce((sum, row) => sum + row.population, 0);
		expect(total).toBe(17_571_856);
	});

	it('counts the city of Aachen apart from its region: together they are its ten municipalities', () => {
		const populationOf = (ags: string) => atlas.centres.find((centre) => centre.ags === ags)?.population[0] ?? 0;
		const ofRegion = rowsOf(tables.population)
			.filter((row) => row.reference_date === atlas.populationDates[0] && row.ags.startsWith('05334'))
			.map((row) => row.population);
		expect(ofRegion).toHaveLength(10);
		expect(populationOf('05334') + populationOf('05334002')).toBe(ofRegion.reduce((sum, count) => sum + count, 0));
		expect(populationOf('05334002')).toBeGreaterThan(0);
	});

	it('gives every piece of evidence in order of time with its source', () => {
		const evidence = evidenceFor(tables, '05913', 'de');
		expect(evidence.map((item) => item.id)).toEqual([
			'05913-01',
			'05913-02',
			'05913-03',
			'05913-04',
			'05913-05',
			'05913-06',
			'05913-07',
			'05913-08'
		]);
		expect(evidence.every((item) => item.source !== '')).toBe(true);
	});
});

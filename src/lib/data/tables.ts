import { parsersFor, type DataPackage } from './package.js';
import type { Rows } from './rows.js';
import { readTable, type Table } from './table.js';

/** Every file of `data/` as a typed Arquero table. */
export type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> };

const NAMES: readonly (keyof Rows)[] = [
	'territories',
	'municipalities',
	'facts',
	'reported_counts',
	'reported_money',
	'funding_rules',
	'milestones',
	'population',
	'indicators',
	'claims',
	'sources'
];

/**
 * @param read gives the text of a CSV file by the name of its resource
 * @throws Error naming the file that cannot be read as the package describes it
 */
export function readTables(pack: DataPackage, read: (name: string) => string): Tables {
	const entries = NAMES.map((name) => {
		try {
			return [name, readTable(read(name), parsersFor(pack, name))];
		} catch (error) {
			throw new Error(`data/${name}.csv: ${(error as Error).message}`, { cause: error });
		}
	});
	return Object.fromEntries(entries) as Tables;
}

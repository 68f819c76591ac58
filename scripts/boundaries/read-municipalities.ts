import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { BoundaryError } from './boundary-error.js';

/** Where one municipality belongs. AGS: official municipality key, 8 digits. */
export interface Municipality {
	ags: string;
	territoryAgs: string;
	districtAgs: string;
}

const COLUMNS = ['ags', 'territory_ags', 'district_ags'] as const;

/** Reads `data/municipalities.csv` (or a file like it) into a map by AGS. */
export async function readMunicipalities(path: string): Promise<Map<string, Municipality>> {
	const text = await readFile(path, 'utf8').catch((cause: Error) => {
		throw new BoundaryError(`Cannot read the list of municipalities ${path}: ${cause.message}`);
	});
	const rows = parse<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true });
	const municipalities = new Map<string, Municipality>();
	for (const [index, row] of rows.entries()) {
		const [ags, territoryAgs, districtAgs] = COLUMNS.map((column) => row[column]);
		if (!ags || !territoryAgs || !districtAgs) {
			const line = index + 2;
			throw new BoundaryError(`${path}, line ${line}: expected a value in each of the columns ${COLUMNS.join(', ')}.`);
		}
		municipalities.set(ags, { ags, territoryAgs, districtAgs });
	}
	if (municipalities.size === 0) throw new BoundaryError(`${path} has no municipalities; expected one a row.`);
	return municipalities;
}

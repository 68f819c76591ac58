import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf } from '../../src/lib/data/atlas.js';
import type { DataPackage } from '../../src/lib/data/package.js';
import { municipalityPlaces } from '../../src/lib/data/queries/places.js';
import { readTables } from '../../src/lib/data/tables.js';
import { dayNumber } from '../../src/lib/model/day.js';
import { defaultView, FIRST_YEAR } from '../../src/lib/view/view.js';
import { root } from '../setup/root.js';
import type { Intervals } from './bare/status.js';

/** What the bare page is sent of the atlas: for each area the days between which its centre was established. */
export function areaIntervals(): Readonly<Record<54 | 396, Intervals>> {
	const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
	const pack = JSON.parse(read('datapackage.json')) as DataPackage;
	const tables = readTables(pack, (name) => read(`${name}.csv`));
	const atlas = atlasOf(pack, tables, 'de');
	const { stage } = defaultView(pack.stand);
	const territories = new Map(
		atlas.centres.map((centre) => {
			const { earliest, latest } = centre.stages[stage];
			return [centre.ags, [dayNumber(earliest), latest === null ? null : dayNumber(latest)] as const];
		})
	);
	const places = municipalityPlaces(tables).flatMap(({ ags, territory }) => {
		const interval = territories.get(territory);
		return interval ? [[ags, interval] as const] : [];
	});
	const axis = { first: dayNumber(`${FIRST_YEAR}-01-01`), last: dayNumber(pack.stand) };
	return {
		54: { ...axis, areas: Object.fromEntries(territories) },
		396: { ...axis, areas: Object.fromEntries(places) }
	};
}

import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FeatureCollection, Point, Position } from 'geojson';
import { dissolve, type Keys } from './dissolve.js';
import { encode, type EncodedObject } from './encode.js';
import { type Grid, snapToGrid } from './grid.js';
import { keysOf, type ResultName } from './keys.js';
import { simplify } from './simplify.js';
import { type AreaTopology, areasOf, type MunicipalityProperties } from './topology.js';

/** One result as it would be written. */
export interface Result {
	text: string;
	bytes: number;
	brotliBytes: number;
}

const BROTLI_QUALITY = 11;

/** Both results at one simplification interval. */
export async function draft(
	original: AreaTopology<MunicipalityProperties>,
	intervalM: number,
	grid: Grid,
	attribution: string
): Promise<Record<ResultName, Result>> {
	const areas = await dissolve(snapToGrid(await simplify(original, intervalM), grid));
	const build = (name: ResultName, topology: AreaTopology<Keys>, labels: FeatureCollection<Point, Keys>) =>
		weigh(encode(topology.arcs, objectsOf(name, topology, labels), grid, attribution));
	return {
		municipalities: await build('municipalities', areas.municipalities, areas.municipalityLabels),
		territories: await build('territories', areas.territories, areas.territoryLabels)
	};
}

/** The areas of a result by id, sorted; those of its first object, which has its name, get their label points. */
function objectsOf(
	result: ResultName,
	topology: AreaTopology<Keys>,
	points: FeatureCollection<Point, Keys>
): Record<string, EncodedObject> {
	const objects = keysOf(result).map(([object, keyOf]): [string, EncodedObject] => {
		const sorted = areasOf(topology, object)
			.map((area) => [keyOf(area), area] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		if (object !== result) return [object, { areas: new Map(sorted) }];
		const labels = points.features.map(({ properties, geometry }): [string, Position] => [
			keyOf({ type: 'Polygon', arcs: [], properties }),
			geometry.coordinates
		]);
		return [object, { areas: new Map(sorted), labels: new Map(labels) }];
	});
	return Object.fromEntries(objects);
}

async function weigh(text: string): Promise<Result> {
	const bytes = Buffer.from(text);
	const compressed = await promisify(brotliCompress)(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
	});
	return { text, bytes: bytes.length, brotliBytes: compressed.length };
}

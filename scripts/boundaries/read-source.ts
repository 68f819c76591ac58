import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { BoundaryError } from './boundary-error.js';
import { checkSqlite } from './check-sqlite.js';
import { flattenFeatures } from './flatten-features.js';
import { DEFAULT_ATTRIBUTION } from './settings.js';
import type { Source } from './source.js';

/** Files that make up a shapefile; the first two must be there. */
const SHAPEFILE_PARTS = ['.shp', '.dbf', '.prj', '.cpg'];
const REQUIRED_PARTS = 2;

/** Reads a boundary file that somebody names: shapefile, GeoPackage or GeoJSON, by its extension. */
export async function readSource(path: string, attribution = DEFAULT_ATTRIBUTION): Promise<Source> {
	const extension = extname(path).toLowerCase();
	switch (extension) {
		case '.shp':
			return { label: path, name: 'source.shp', files: await readShapefile(path), attribution };
		case '.gpkg':
			checkSqlite(path);
			return { label: path, name: 'source.gpkg', files: { 'source.gpkg': await read(path) }, attribution };
		case '.json':
		case '.geojson':
			return { ...parseGeoJson(path, (await read(path)).toString('utf8')), attribution };
		default:
			throw new BoundaryError(`${path}: expected a file that ends in .shp, .gpkg, .geojson or .json.`);
	}
}

async function read(path: string): Promise<Buffer> {
	return readFile(path).catch((cause: Error) => {
		throw new BoundaryError(`Cannot read the boundary file ${path}: ${cause.message}`);
	});
}

async function readShapefile(path: string): Promise<Record<string, Buffer>> {
	const files: Record<string, Buffer> = {};
	for (const [index, part] of SHAPEFILE_PARTS.entries()) {
		// The main file as it is named; its companions beside it in the same case of letters.
		const upper = extname(path) === '.SHP';
		const partPath = path.slice(0, -part.length) + (upper ? part.toUpperCase() : part);
		const content = index < REQUIRED_PARTS ? await read(partPath) : await readFile(partPath).catch(() => undefined);
		if (content) files[`source${part}`] = content;
	}
	return files;
}

function parseGeoJson(path: string, text: string): Omit<Source, 'attribution'> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new BoundaryError(`${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
	const collection = { type: 'FeatureCollection', features: flattenFeatures(value, path) };
	const crs = declaredCrs(value);
	return {
		label: path,
		name: 'source.json',
		files: { 'source.json': JSON.stringify(collection) },
		...(crs ? { crs } : {})
	};
}

/** The `crs` member of GeoJSON before RFC 7946, which GDAL still writes: `urn:ogc:def:crs:EPSG::25832`. */
function declaredCrs(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('crs' in value)) return undefined;
	const code = /EPSG:+(\d+)/.exec(JSON.stringify(value.crs))?.[1];
	return code ? `EPSG:${code}` : undefined;
}

import { BoundaryError } from './boundary-error.js';
import { chooseLayer, type MunicipalityLayer } from './choose-layer.js';
import { compareKeys } from './compare-keys.js';
import type { Municipality } from './read-municipalities.js';
import { runMapshaper } from './run-mapshaper.js';
import { EPSG, STATE_AGS } from './settings.js';
import type { Source } from './source.js';
import { type AreaTopology, areasOf, type MunicipalityProperties } from './topology.js';

/**
 * The municipalities of the state at full detail, in metres (EPSG:25832), as a clean topology with the one object
 * `municipalities`, each with its keys. Fails unless the source has exactly the municipalities that are expected.
 */
export async function projectSource(
	source: Source,
	expected: ReadonlyMap<string, Municipality>
): Promise<AreaTopology<MunicipalityProperties>> {
	const layer = await chooseLayer(source);
	compareKeys(await readKeys(source, layer), expected, source.label);
	const topology = await project(source, layer);
	for (const { properties } of areasOf(topology, 'municipalities')) {
		if (properties) Object.assign(properties, expected.get(properties.ags));
	}
	return topology;
}

/** Commands that leave the municipalities of the state, with their key in the column `ags` (a number lost its zero). */
function selectState(source: Source, layer: MunicipalityLayer): string[] {
	return [
		`-i ${source.name}`,
		`-target "${layer.name}"`,
		`-each 'ags = String(d["${layer.agsColumn}"]).padStart(8, "0")'`,
		`-filter 'ags.slice(0, ${STATE_AGS.length}) === "${STATE_AGS}"'`
	];
}

async function readKeys(source: Source, layer: MunicipalityLayer): Promise<string[]> {
	const output = await runMapshaper([...selectState(source, layer), '-o keys.json format=json'], source.files);
	return (JSON.parse(output['keys.json'] ?? '[]') as { ags: string }[]).map(({ ags }) => ags);
}

async function project(source: Source, layer: MunicipalityLayer): Promise<AreaTopology<MunicipalityProperties>> {
	const commands = [
		...selectState(source, layer),
		`-proj ${source.crs ? `from=${source.crs} ` : ''}EPSG:${EPSG}`,
		"-each 'areaM2 = this.area'",
		'-dissolve ags sum-fields=areaM2 name=municipalities',
		'-clean',
		'-o original.json format=topojson no-quantization'
	];
	try {
		const output = await runMapshaper(commands, source.files);
		return JSON.parse(output['original.json'] ?? '') as AreaTopology<MunicipalityProperties>;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new BoundaryError(
			`Cannot project ${source.label} to EPSG:${EPSG}: ${reason}. Expected a declared coordinate system ` +
				'(a .prj file, a GeoPackage reference system, a "crs" member) or degrees in WGS84.'
		);
	}
}

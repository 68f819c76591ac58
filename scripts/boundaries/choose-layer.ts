import { BoundaryError } from './boundary-error.js';
import { runMapshaper } from './run-mapshaper.js';
import type { Source } from './source.js';

/** The layer of a source that has the municipalities, and its column with the official municipality key. */
export interface MunicipalityLayer {
	name: string;
	agsColumn: string;
}

interface LayerInfo {
	layer_name: string;
	geometry_type?: string | null;
	feature_count: number;
	attribute_data?: { field: string }[] | null;
}

/** Names of the AGS column in VG250 and its relatives, the best first. */
const AGS_COLUMNS = ['AGS', 'ags', 'AGS_0', 'ags_0'];

/** Finds the layer: polygons with an AGS column; of several (VG250 has one for each level) the one with most features. */
export async function chooseLayer(source: Source): Promise<MunicipalityLayer> {
	const layers = (await describe(source)).filter((layer) => layer.geometry_type === 'polygon');
	const candidates = layers
		.map((layer) => ({ layer, agsColumn: AGS_COLUMNS.find((column) => columnsOf(layer).includes(column)) }))
		.sort((a, b) => b.layer.feature_count - a.layer.feature_count);
	for (const { layer, agsColumn } of candidates) if (agsColumn) return { name: layer.layer_name, agsColumn };
	const found = layers.map((layer) => `${layer.layer_name} (columns ${columnsOf(layer).join(', ') || 'none'})`);
	throw new BoundaryError(
		`${source.label} has no polygon layer with a column for the municipality key: ` +
			`expected one of ${AGS_COLUMNS.join(', ')}; found ${found.join('; ') || 'no polygon layer'}.`
	);
}

function columnsOf(layer: LayerInfo): string[] {
	return (layer.attribute_data ?? []).map(({ field }) => field);
}

async function describe(source: Source): Promise<LayerInfo[]> {
	try {
		const output = await runMapshaper([`-i ${source.name}`, '-info save-to=info'], source.files);
		return JSON.parse(output['info.json'] ?? '[]') as LayerInfo[];
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new BoundaryError(`Cannot read ${source.label}: ${reason}`);
	}
}

import type { Position } from 'geojson';
import { boxOf, type Grid } from './grid.js';
import { renumberArcs } from './renumber-arcs.js';
import { EPSG } from './settings.js';
import type { Area, AreaTopology } from './topology.js';

/** One object of a result: its areas by id, in the order they shall have, with their label points if they get one. */
export interface EncodedObject {
	areas: Map<string, Area>;
	labels?: ReadonlyMap<string, Position>;
}

/**
 * Quantised TopoJSON (specification 1.0) as text. Arcs count in grid cells from the upper left corner, y downwards:
 * the second scale is negative, so that `transform` gives metres in EPSG:25832 and the integers serve as SVG units.
 * `attribution` and `epsg` are foreign members.
 */
export function encode(
	arcs: Position[][],
	objects: Record<string, EncodedObject>,
	grid: Grid,
	attribution: string
): string {
	const geometries = Object.entries(objects).map(([name, { areas, labels }]) => [
		name,
		[...areas].map(([id, area]) => ({
			type: area.type,
			id,
			...(labels ? { properties: { label: labels.get(id)?.map(Math.round) } } : {}),
			arcs: area.arcs
		}))
	]);
	const ordered = renumberArcs(arcs, Object.fromEntries(geometries) as Record<string, Area[]>);
	return `${JSON.stringify({
		type: 'Topology',
		attribution,
		epsg: EPSG,
		bbox: boxInMetres(ordered.arcs, grid),
		transform: { scale: [grid.cellM, -grid.cellM], translate: [grid.leftM, grid.topM] },
		objects: Object.fromEntries(
			Object.entries(ordered.objects).map(([name, areas]) => [name, { type: 'GeometryCollection', geometries: areas }])
		),
		arcs: ordered.arcs.map(toDeltas)
	})}\n`;
}

function boxInMetres(arcs: Position[][], { cellM, leftM, topM }: Grid): number[] {
	const [left, top, right, bottom] = boxOf({ type: 'Topology', objects: {}, arcs } satisfies AreaTopology);
	return [leftM + left * cellM, topM - bottom * cellM, leftM + right * cellM, topM - top * cellM];
}

/** Each point as the step from the one before; points that fell together are left out, but never both ends. */
function toDeltas(arc: Position[]): Position[] {
	const steps: Position[] = [];
	let [fromX, fromY] = [0, 0];
	for (const [x = NaN, y = NaN] of arc) {
		if (steps.length === 0 || x !== fromX || y !== fromY) steps.push([x - fromX, y - fromY]);
		[fromX, fromY] = [x, y];
	}
	if (steps.length === 1) steps.push([0, 0]);
	return steps;
}

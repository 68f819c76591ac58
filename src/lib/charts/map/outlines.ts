import { polygonCentroid } from 'd3';
import { feature, mesh, neighbors } from 'topojson-client';
import type { Polygon, MultiPolygon, MultiLineString, Position } from 'geojson';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

/** What a map needs to know of an area besides its outline. Lengths in the map's own units. */
export interface Place {
	/** A point well inside, for a label. */
	readonly label: readonly [x: number, y: number];
	/** x0, y0, x1, y1 */
	readonly box: readonly [number, number, number, number];
	/** Ids of the areas it borders on. */
	readonly near: readonly string[];
}

/** A name set in a square, in lines. */
export interface TileLabel {
	readonly id: string;
	readonly lines: readonly string[];
	/** Index of the narrowest width of the map whose squares hold it; see `LABEL_WIDTHS`. */
	readonly size: number;
}

/** Outlines as SVG path data in the map's own units, by area id. */
export type Shapes = Readonly<Record<string, string>>;

export interface Outlines {
	readonly width: number;
	readonly height: number;
	readonly places: Readonly<Record<string, Place>>;
	readonly shapes: Shapes;
	/** Names set within the areas, where those are squares of one size. */
	readonly names?: readonly TileLabel[];
}

interface AreaProperties {
	/** In grid units; districts have none. */
	label?: [number, number];
}

/** A topology as `npm run data:boundaries` writes it. */
export type AreaTopology = Topology<Objects<AreaProperties>>;

/**
 * Turns one object of a built topology (`npm run data:boundaries`) into SVG paths. The topology's own integer grid
 * becomes the map's units, so paths stay short and neighbours share every point.
 *
 * @throws Error if the topology has no such object
 */
export function outlinesOf(topology: AreaTopology, object: string): Outlines {
	const { grid, width, height } = toGrid(topology);
	const collection = grid.objects[object] as GeometryCollection<AreaProperties> | undefined;
	if (!collection)
		throw new Error(`the topology has no object "${object}"; expected one of ${Object.keys(grid.objects).join(', ')}`);
	const near = neighbors(collection.geometries);
	const ids = collection.geometries.map((geometry) => String(geometry.id));
	const entries = feature(grid, collection).features.map((area, index) => {
		const rings = ringsOf(area.geometry as Polygon | MultiPolygon);
		const place: Place = {
			label: area.properties.label ?? centreOf(rings),
			box: boxOf(rings),
			near: (near[index] ?? []).map((neighbour) => ids[neighbour] ?? '')
		};
		return { id: ids[index] ?? '', place, shape: rings.map((ring) => linePath(ring) + 'z').join('') };
	});
	return {
		width,
		height,
		places: Object.fromEntries(entries.map(({ id, place }) => [id, place])),
		shapes: Object.fromEntries(entries.map(({ id, shape }) => [id, shape]))
	};
}

/** The borders between the areas of an object, or around them, as one path. */
export function borderPath(topology: AreaTopology, object: string, which: 'inner' | 'outer'): string {
	const { grid } = toGrid(topology);
	const collection = grid.objects[object] as GeometryCollection;
	const lines: MultiLineString = mesh(grid, collection, (a, b) => (which === 'inner' ? a !== b : a === b));
	return lines.coordinates.map((line) => linePath(line)).join('');
}

/** Undoes the scaling to metres: every coordinate becomes the integer the file holds, y downwards as the script writes it. */
function toGrid(topology: AreaTopology): { grid: AreaTopology; width: number; height: number } {
	if (!topology.transform || !topology.bbox) {
		throw new Error('the topology is not quantised; build it with npm run data:boundaries');
	}
	const { scale, translate } = topology.transform;
	const [, south, east] = topology.bbox;
	return {
		grid: { ...topology, transform: { scale: [1, 1], translate: [0, 0] } },
		width: Math.ceil((east - translate[0]) / scale[0]),
		height: Math.ceil((south - translate[1]) / scale[1])
	};
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** `M12 7l3-4 1 0`: relative steps, a minus sign instead of a space where it serves. */
export function linePath(line: readonly Position[]): string {
	let [lastX, lastY] = [0, 0];
	return line
		.map(([x = 0, y = 0], index) => {
			const [dx, dy] = [x - lastX, y - lastY];
			[lastX, lastY] = [x, y];
			const lead = index === 0 ? 'M' : index === 1 ? 'l' : dx < 0 ? '' : ' ';
			return `${lead}${dx}${dy < 0 ? '' : ' '}${dy}`;
		})
		.join('');
}

/** The centroid of the largest part. */
function centreOf(rings: readonly Position[][]): [number, number] {
	const largest = [...rings].sort((a, b) => b.length - a.length)[0] ?? [];
	const [x, y] = polygonCentroid(largest.map(([x = 0, y = 0]) => [x, y]));
	return [Math.round(x), Math.round(y)];
}

function boxOf(rings: readonly Position[][]): [number, number, number, number] {
	const [xs, ys] = [rings.flat().map(([x = 0]) => x), rings.flat().map(([, y = 0]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

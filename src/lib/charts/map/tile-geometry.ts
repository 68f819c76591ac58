import type { MapGeometry } from './map-geometry.js';
import { LABEL_WIDTHS } from './label-widths.js';
import type { Place } from './outlines.js';
import { tileLabels } from './tile-labels.js';
import type { TileWords } from './tile-words.js';

/**
 * Where each of the 54 territories stands among squares of one size, by its AGS: rows from north to south, columns from
 * west to east. Neighbours stay neighbours where squares allow, and what lies west of another or north of it still does.
 */
export const TILE_GRID = `
.        .        .        05554    05566    05515    05758    05770    .
.        .        05512    05562    05558    05570    05711    05766    .
05154    05170    05119    05513    05916    05915    05754    05774    05762
05114    05112    05117    05113    05911    05913    05978    05974    .
05166    05111    05158    05124    05954    05914    05962    05958    .
05116    05162    05316    05122    05120    05966    05970    .        .
05370    05358    05362    05315    05378    05374    .        .        .
05334002 05334    05366    05314    05382    .        .        .        .
`;

/** A square of the grid. */
export interface Tile {
	readonly ags: string;
	readonly column: number;
	readonly row: number;
}

export const tiles: readonly Tile[] = TILE_GRID.trim()
	.split('\n')
	.flatMap((line, row) =>
		line
			.trim()
			.split(/\s+/)
			.flatMap((ags, column) => (ags === '.' ? [] : [{ ags, column, row }]))
	);

const COLUMNS = 1 + Math.max(...tiles.map((tile) => tile.column));
const ROWS = 1 + Math.max(...tiles.map((tile) => tile.row));
/** Room for the edges of the outermost squares, as a part of a square. */
const MARGIN = 0.04;

/** An edge of a square, by the grid points it joins, with the square on its other side if there is one. */
interface Edge {
	readonly path: string;
	readonly beyond: Tile | undefined;
}

/**
 * The map as squares of one size instead of areas, on a sheet as large as the map of areas: 54 territories, or the five
 * districts made of them.
 *
 * @param size of the sheet, in the map's own units
 */
export function tileGeometry(
	level: 'territory' | 'district',
	{ districtOf, nameOf }: TileWords,
	size: { readonly width: number; readonly height: number }
): MapGeometry {
	const cell = Math.min(size.width / (COLUMNS + 2 * MARGIN), size.height / (ROWS + 2 * MARGIN));
	const left = (size.width - COLUMNS * cell) / 2;
	const top = (size.height - ROWS * cell) / 2;
	const point = (column: number, row: number) => `${Math.round(left + column * cell)} ${Math.round(top + row * cell)}`;
	const at = new Map(tiles.map((tile) => [`${tile.column} ${tile.row}`, tile]));
	const idOf = ({ ags }: Tile) => (level === 'territory' ? ags : (districtOf(ags) ?? ags));

	function edgesOf({ column, row }: Tile): Edge[] {
		const [west, east, north, south] = [column, column + 1, row, row + 1];
		const sides: [number, number, string][] = [
			[column, row - 1, `${point(west, north)}L${point(east, north)}`],
			[column + 1, row, `${point(east, north)}L${point(east, south)}`],
			[column, row + 1, `${point(east, south)}L${point(west, south)}`],
			[column - 1, row, `${point(west, south)}L${point(west, north)}`]
		];
		return sides.map(([x, y, path]) => ({ path, beyond: at.get(`${x} ${y}`) }));
	}

	const groups = new Map<string, Tile[]>();
	for (const tile of tiles) groups.set(idOf(tile), [...(groups.get(idOf(tile)) ?? []), tile]);
	const shapes: Record<string, string> = {};
	const places: Record<string, Place> = {};
	for (const [id, members] of groups) {
		shapes[id] = members
			.map(
				({ column: x, row: y }) => `M${[point(x, y), point(x + 1, y), point(x + 1, y + 1), point(x, y + 1)].join('L')}Z`
			)
			.join('');
		const near = members.flatMap((tile) => edgesOf(tile).flatMap(({ beyond }) => (beyond ? [idOf(beyond)] : [])));
		places[id] = { ...placeOf(members), near: [...new Set(near)].filter((other) => other !== id) };
	}

	function placeOf(members: readonly Tile[]): Omit<Place, 'near'> {
		const xs = members.map((tile) => tile.column);
		const ys = members.map((tile) => tile.row);
		const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		const [x, y] = [left + (mean(xs) + 0.5) * cell, top + (mean(ys) + 0.5) * cell];
		return {
			label: [x, y],
			box: [
				...([left + Math.min(...xs) * cell, top + Math.min(...ys) * cell] as const),
				...([left + (Math.max(...xs) + 1) * cell, top + (Math.max(...ys) + 1) * cell] as const)
			]
		};
	}

	function names() {
		const texts = tiles.map(({ ags }) => ({ id: ags, text: nameOf(ags) }));
		return tileLabels(
			texts,
			LABEL_WIDTHS.map((pixels) => (cell / size.width) * pixels)
		);
	}

	const edges = tiles.flatMap((tile) => edgesOf(tile).map((edge) => ({ ...edge, tile })));
	const line = (list: readonly Edge[]) => list.map(({ path }) => `M${path}`).join('');
	return {
		outlines: { ...size, shapes, places, ...(level === 'territory' ? { names: names() } : {}) },
		borders: {
			districts: line(edges.filter(({ tile, beyond }) => beyond && districtOf(beyond.ags) !== districtOf(tile.ags))),
			state: line(edges.filter(({ beyond }) => beyond === undefined))
		}
	};
}

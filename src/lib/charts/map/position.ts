/** Position of the map: drawn at (x + k·px, y + k·py). In the map's own units. */
export interface Position {
	readonly k: number;
	readonly x: number;
	readonly y: number;
}

export const WHOLE: Position = { k: 1, x: 0, y: 0 };

/** A name that may be set on the map. Positions in pixels. */
export interface LabelRequest {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	/** Higher is placed first. */
	readonly priority: number;
}

/** Widest average advance of the typeface at 12 px, and its line height, in pixels. */
const ADVANCE = 6.4;
const LINE = 15;
const GAP = 3;

/**
 * Ids of the labels that fit without touching each other or leaving the map, the most important first. At any larger
 * scale the same labels fit again, for distances grow and type does not.
 */
export function placeLabels(requests: readonly LabelRequest[], width: number, height: number): Set<string> {
	const boxes: [number, number, number, number][] = [];
	const placed = new Set<string>();
	for (const { id, text, x, y } of [...requests].sort((a, b) => b.priority - a.priority)) {
		const half = (text.length * ADVANCE) / 2 + GAP;
		const box: [number, number, number, number] = [x - half, y - LINE / 2, x + half, y + LINE / 2];
		const inside = box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height;
		const free = boxes.every(
			(other) => box[2] <= other[0] || box[0] >= other[2] || box[3] <= other[1] || box[1] >= other[3]
		);
		if (!inside || !free) continue;
		boxes.push(box);
		placed.add(id);
	}
	return placed;
}

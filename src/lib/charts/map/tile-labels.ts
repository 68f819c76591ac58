import type { TileLabel } from './outlines.js';

/** Widest average advance of the typeface at the size of labels in squares (11 px), in pixels. */
const ADVANCE = 5.7;
/** Long names that are one word, and where it can be parted. */
const PARTED = /(?=(?:kreis|gladbach|kirchen|hausen)$)/;
/** Lines that fit into a square one above the other. */
const MOST_LINES = 3;

/**
 * Names in squares: broken at hyphens and blanks, and shown from the width of the map on at which the square holds them.
 *
 * @param cells widths of a square in pixels, for each width of the map, ascending
 */
export function tileLabels(names: readonly { id: string; text: string }[], cells: readonly number[]): TileLabel[] {
	return names.flatMap(({ id, text }) => {
		for (const [size, cell] of cells.entries()) {
			const lines = broken(text, Math.floor((cell - 2) / ADVANCE));
			if (lines) return [{ id, lines, size }];
		}
		return [];
	});
}

/** The text in as few lines of so many characters as it takes; null if it does not fit. */
function broken(text: string, most: number): string[] | null {
	const lines: string[] = [];
	for (const part of text.split(/(?<=[-\s])/).flatMap((word) => parted(word, most))) {
		const last = lines.at(-1);
		if (last !== undefined && (last + part).trimEnd().length <= most) lines[lines.length - 1] = last + part;
		else lines.push(part);
	}
	const trimmed = lines.map((line) => line.trimEnd());
	return trimmed.length <= MOST_LINES && trimmed.every((line) => line.length <= most) ? trimmed : null;
}

/** A word too long for a line in two parts, the first with a hyphen, if it can be parted. */
function parted(word: string, most: number): string[] {
	if (word.trimEnd().length <= most) return [word];
	const [first = '', second] = word.split(PARTED);
	return second === undefined ? [first] : [`${first}-`, second];
}

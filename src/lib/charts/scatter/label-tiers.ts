import { placeLabels } from '../map/place-labels.js';

/** A name that is placed already comes before all that are not. */
const FIRST = 1_000_000_000;
/** Half the height of a name, and half its width a letter, in pixels. */
const HALF_LINE = 8;
const HALF_ADVANCE = 3.2;
/** Pixels between the end of a bar and its name. */
export const NAME_GAP = 9;

/** A bar that no name may cover: its ends in percent of the width, its height in pixels from the top. */
export interface Obstacle {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly y: number;
}

/** A name wanted at its bar: behind its end, or before its start. */
export interface BarLabel extends Obstacle {
	readonly text: string;
	readonly priority: number;
}

export type Side = 'behind' | 'before';

/** Where a name stands: at which of the widths it appears first, and on which side of its bar. */
export interface LabelPlace {
	readonly tier: number;
	readonly side: Side;
}

/**
 * The narrowest of some widths (rising, in pixels) at which each name fits without touching another or a bar: behind its
 * bar, or else before it. Those that never fit are left out. What a narrower drawing shows a wider one keeps.
 */
export function labelTiers(
	labels: readonly BarLabel[],
	bars: readonly Obstacle[],
	widths: readonly number[],
	height: number
): Map<string, LabelPlace> {
	const places = new Map<string, LabelPlace>();
	const widest = Math.max(...widths);
	for (const [tier, width] of widths.entries()) {
		for (const side of ['behind', 'before'] as const) {
			const requests = labels.flatMap((label) => {
				const kept = places.get(label.id);
				const at = kept?.side ?? side;
				// Free now and in the widest drawing, it is free in all between.
				if (!kept && ![width, widest].every((one) => isFree(label, boxOf(label, at, one), bars, one))) return [];
				return [
					{ ...boxOf(label, at, width), id: label.id, y: label.y, priority: label.priority + (kept ? FIRST : 0) }
				];
			});
			for (const id of placeLabels(requests, width, height)) if (!places.has(id)) places.set(id, { tier, side });
		}
	}
	return places;
}

/**
 * A name and its middle, in pixels. Before a bar it takes the room up to just behind the bar's start too: so nothing can
 * come to lie between the two in a wider drawing.
 */
function boxOf({ text, from, to }: BarLabel, side: Side, width: number): { text: string; x: number } {
	if (side === 'behind') return { text, x: (to / 100) * width + NAME_GAP + text.length * HALF_ADVANCE };
	const wide = text + ' '.repeat(Math.ceil(NAME_GAP / HALF_ADVANCE));
	return { text: wide, x: (from / 100) * width + NAME_GAP - wide.length * HALF_ADVANCE };
}

function isFree(label: BarLabel, { text, x }: { text: string; x: number }, bars: readonly Obstacle[], width: number) {
	const [left, right] = [x - text.length * HALF_ADVANCE, x + text.length * HALF_ADVANCE];
	return bars.every(
		(bar) =>
			bar.id === label.id ||
			Math.abs(bar.y - label.y) > HALF_LINE ||
			(bar.to / 100) * width < left - NAME_GAP / 2 ||
			(bar.from / 100) * width > right + 2
	);
}

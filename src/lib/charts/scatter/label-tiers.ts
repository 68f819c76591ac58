import { placeLabels } from '../map/place-labels.js';

/** A name that is placed already comes before all that are not. */
const FIRST = 1_000_000_000;
/** Half the height of a name, and half its width a letter, in pixels. */
const HALF_LINE = 8;
const HALF_ADVANCE = 3.2;

/** A name wanted above its bar. */
export interface BarLabel {
	readonly id: string;
	readonly text: string;
	/** Percent of the width. */
	readonly at: number;
	/** Pixels from the top. */
	readonly y: number;
	readonly priority: number;
}

/** A bar that no name may cover. */
export interface Obstacle {
	readonly id: string;
	readonly at: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * The narrowest of some widths (rising, in pixels) at which each name fits without touching another or a
 * bar; those that never do
 * are left out. What a narrower drawing shows a wider one keeps.
 */
export function labelTiers(
	labels: readonly BarLabel[],
	bars: readonly Obstacle[],
	widths: readonly number[],
	height: number
): Map<string, number> {
	const tiers = new Map<string, number>();
	for (const [tier, width] of widths.entries()) {
		const isFree = ({ id, text, at, y }: BarLabel) =>
			bars.every(
				(bar) =>
					bar.id === id ||
					Math.abs(((bar.at - at) / 100) * width) > text.length * HALF_ADVANCE + 2 ||
					bar.bottom < y - HALF_LINE ||
					bar.top > y + HALF_LINE
			);
		const requests = labels.filter(isFree).map(({ id, text, at, y, priority }) => ({
			id,
			text,
			x: (at / 100) * width,
			y,
			priority: tiers.has(id) ? FIRST + priority : priority
		}));
		for (const id of placeLabels(requests, width, height)) if (!tiers.has(id)) tiers.set(id, tier);
	}
	return tiers;
}

import { placeLabels } from '../map/place-labels.js';

/** A name that is placed already comes before all that are not. */
const FIRST = 1_000_000_000;
/** Half the height of a name, and half its width a letter, in pixels. */
const HALF_LINE = 8;
const HALF_ADVANCE = 3.2;
/** Pixels between the end of a bar and its name. */
export const NAME_GAP = 9;

/** A name wanted behind the end of its bar. */
export interface BarLabel {
	readonly id: string;
	readonly text: string;
	/** End of the bar, in percent of the width. */
	readonly at: number;
	/** Pixels from the top. */
	readonly y: number;
	readonly priority: number;
}

/** A bar that no name may cover: its ends in percent of the width, its height in pixels from the top. */
export interface Obstacle {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	readonly y: number;
}

/**
 * The narrowest of some widths (rising, in pixels) at which each name fits without touching another or a bar; those that
 * never do are left out. What a narrower drawing shows a wider one keeps.
 */
export function labelTiers(
	labels: readonly BarLabel[],
	bars: readonly Obstacle[],
	widths: readonly number[],
	height: number
): Map<string, number> {
	const tiers = new Map<string, number>();
	for (const [tier, width] of widths.entries()) {
		const pixels = (percent: number) => (percent / 100) * width;
		const middle = ({ text, at }: BarLabel) => pixels(at) + NAME_GAP + text.length * HALF_ADVANCE;
		const isFree = (label: BarLabel) => {
			const [left, right] = [pixels(label.at), middle(label) + label.text.length * HALF_ADVANCE];
			return bars.every(
				(bar) =>
					bar.id === label.id ||
					Math.abs(bar.y - label.y) > HALF_LINE ||
					pixels(bar.to) < left + NAME_GAP / 2 ||
					pixels(bar.from) > right + 2
			);
		};
		const requests = labels.filter(isFree).map((label) => ({
			id: label.id,
			text: label.text,
			x: middle(label),
			y: label.y,
			priority: tiers.has(label.id) ? FIRST + label.priority : label.priority
		}));
		for (const id of placeLabels(requests, width, height)) if (!tiers.has(id)) tiers.set(id, tier);
	}
	return tiers;
}

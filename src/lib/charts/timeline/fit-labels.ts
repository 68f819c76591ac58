/** A label wanted at a position on a line. */
export interface LineLabel {
	/** Percent of the line. */
	readonly at: number;
	readonly text: string;
	readonly priority: number;
}

const ADVANCE = 6.6;
const GAP = 6;

/**
 * Which labels fit beside each other on a line of some width in pixels, the most important first.
 * @param anchor where the text sits: around its position, or to the right of it
 */
export function fitLabels(labels: readonly LineLabel[], width: number, anchor: 'middle' | 'start'): Set<number> {
	const taken: [number, number][] = [];
	const fitting = new Set<number>();
	const order = labels.map((_, index) => index).sort((a, b) => (labels[b]?.priority ?? 0) - (labels[a]?.priority ?? 0));
	for (const index of order) {
		const label = labels[index];
		if (!label) continue;
		const length = label.text.length * ADVANCE;
		const x = (label.at / 100) * width;
		const start = anchor === 'middle' ? x - length / 2 : x;
		const free = taken.every(([from, to]) => start + length + GAP <= from || start >= to + GAP);
		if (!free || start + length > width + (anchor === 'middle' ? length : 0)) continue;
		taken.push([start, start + length]);
		fitting.add(index);
	}
	return fitting;
}

/**
 * The narrowest of some widths (rising) at which each label fits; labels that never do are left out. What a narrower
 * line shows a wider one keeps.
 */
export function labelTiers(
	labels: readonly LineLabel[],
	widths: readonly number[],
	anchor: 'middle' | 'start'
): Map<number, number> {
	const tiers = new Map<number, number>();
	for (const [tier, width] of widths.entries()) {
		const ranked = labels.map((label, index) => (tiers.has(index) ? { ...label, priority: Infinity } : label));
		for (const index of fitLabels(ranked, width, anchor)) if (!tiers.has(index)) tiers.set(index, tier);
	}
	return tiers;
}

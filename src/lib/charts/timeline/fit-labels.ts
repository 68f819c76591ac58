/** A label wanted at a position on a line. */
export interface LineLabel {
	/** Percent of the line. */
	readonly at: number;
	readonly text: string;
	readonly priority: number;
	/** Height of its line in pixels, where labels stand at several: those far enough apart do not touch. */
	readonly y?: number;
}

const ADVANCE = 6.6;
const GAP = 6;
/** A line of letters, in pixels. */
const LINE = 14;
const lengthOf = (text: string) => text.length * ADVANCE;

/**
 * The narrowest of some widths in pixels (rising) from which on each label fits beside the others; those that never do
 * are left out. What a narrower line shows a wider one keeps, and a label gives way to a more important one at every
 * width, also where that one is not shown yet.
 *
 * @param anchor where the text sits: around its position, or to the right of it
 */
export function labelTiers(
	labels: readonly LineLabel[],
	widths: readonly number[],
	anchor: 'middle' | 'start'
): Map<number, number> {
	const tiers = new Map<number, number>();
	const startOf = ({ at, text }: LineLabel, width: number) =>
		(at / 100) * width - (anchor === 'middle' ? lengthOf(text) / 2 : 0);
	const fits = (label: LineLabel, tier: number, width: number) => {
		const start = startOf(label, width);
		const end = start + lengthOf(label.text);
		return (
			(anchor === 'middle' || end <= width) &&
			labels.every((other, index) => {
				const at = startOf(other, width);
				const isApart = end + GAP <= at || start >= at + lengthOf(other.text) + GAP;
				const isShown = (tiers.get(index) ?? Infinity) <= tier;
				return !isShown || isApart || Math.abs((label.y ?? 0) - (other.y ?? 0)) >= LINE;
			})
		);
	};
	for (const label of labels.toSorted((a, b) => b.priority - a.priority)) {
		const tier = widths.findLastIndex((width, index) => !fits(label, index, width)) + 1;
		if (tier < widths.length) tiers.set(labels.indexOf(label), tier);
	}
	return tiers;
}

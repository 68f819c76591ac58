import type { Speech } from '$lib/i18n/context.js';
import type { Fill } from './fill.js';
import type { MapArea } from './map-areas.js';
import type { MapScale } from './map-scale.js';
import type { Choices } from './view.js';

/** One column of the legend: a fill, its meaning, and how many areas have it, plain and dotted. */
export interface LegendColumn {
	readonly key: string;
	readonly label: string;
	readonly fill: Fill;
	readonly plain: number;
	readonly dotted: number;
}

/** The legend is a histogram of the areas shown: a column for each class of the scale, then those without a class. */
export function legendColumns(
	areas: readonly MapArea[],
	scale: MapScale,
	view: Choices,
	speech: Speech
): LegendColumn[] {
	const shown = areas.filter((area) => area.selected);
	const count = (test: (fill: Fill) => boolean) => shown.filter((area) => test(area.fill)).length;
	const usesStatus = view.measure === 'status' && view.level !== 'district';
	const classes = usesStatus ? [scale.bounds.length - 1] : scale.bounds.map((_, index) => index);
	const columns: LegendColumn[] = classes.map((index) => ({
		key: String(index),
		label: usesStatus ? speech.t.status.yes : classLabel(scale, index, view, speech),
		fill: { kind: 'class', index, dotted: false },
		plain: count((fill) => fill.kind === 'class' && fill.index === index && !fill.dotted),
		dotted: count((fill) => fill.kind === 'class' && fill.index === index && fill.dotted)
	}));
	const rest: [Fill, string][] = [
		[{ kind: 'unknown' }, speech.t.map.unknown],
		[{ kind: 'none' }, view.measure === 'start' || view.measure === 'status' ? speech.t.map.notYet : speech.t.map.none],
		[{ kind: 'missing' }, speech.t.map.noData]
	];
	for (const [fill, label] of rest) {
		const plain = count((other) => other.kind === fill.kind);
		const always = usesStatus && fill.kind !== 'missing';
		if (plain > 0 || always) columns.push({ key: fill.kind, label, fill, plain, dotted: 0 });
	}
	return columns;
}

function classLabel(scale: MapScale, index: number, view: Choices, { f }: Speech): string {
	const bound = scale.bounds[index] ?? 0;
	switch (view.measure) {
		case 'start':
			return String(bound);
		case 'status':
			return f.share({ low: bound, high: bound });
		case 'funding':
			return f.shortMoney(bound, scale.bounds.at(-1) ?? bound);
		case 'posts':
			return f.decimal(bound);
		case 'foreign':
			return `${f.decimal(bound)} %`;
		default:
			return view.measure satisfies never;
	}
}

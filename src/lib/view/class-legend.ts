import { ticks } from 'd3';
import type { ClassMessages } from '$lib/i18n/classes/de.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Range } from '$lib/model/range.js';
import { boundWriter } from './bound-writer.js';
import { placeIn, type ClassScale, type Making } from './class-scale.js';
import type { Fill } from './fill.js';
import { legendColumns, type LegendColumn } from './legend.js';
import type { MapArea } from './map-areas.js';
import { shades } from './shade.js';
import { legendTitle } from './titles.js';
import type { Choices } from './view.js';

/** What a legend says of classes that a reader chose. */
export interface ClassLegend {
	readonly columns: readonly LegendColumn[];
	/** How many areas are counted, and the unit of the bounds. */
	readonly title: string;
	/** What dots mean. */
	readonly note: string;
	/** How the classes were found, and what could not be done as asked. */
	readonly lines: readonly string[];
	/** From the lower bound of the first class to the upper one of the last; none where columns have labels instead. */
	readonly bounds: readonly string[];
	/** Values along a continuous scale, with their place from 0 to 1. */
	readonly marks: readonly { readonly at: number; readonly label: string }[];
}

/** Columns of the histogram over a continuous scale, and about how many values are named under it. */
const [BINS, MARKS] = [20, 5];

/** The legend of a scale whose classes can be chosen. */
export function classLegend(
	areas: readonly MapArea[],
	scale: ClassScale,
	view: Choices,
	speech: Speech,
	words: ClassMessages
): ClassLegend {
	const { making } = scale;
	const plain = legendColumns(areas, scale, view, speech);
	const common = { note: speech.t.map.more, lines: making ? linesOf(scale, making, words) : [], bounds: [], marks: [] };
	if (!making || making.method === 'round') {
		return { ...common, columns: plain, title: legendTitle(plain, scale, view, speech) };
	}
	const { low, high } = inUnit(making.span, scale, view, speech);
	if (making.method === 'continuous') {
		const columns = [...bins(areas, scale, making.span, speech, words), ...plain];
		const marks = ticks(low, high, MARKS).map((value) => ({
			at: placeIn({ low, high }, value),
			label: speech.f.decimal(value)
		}));
		return { ...common, columns, title: legendTitle(columns, scale, view, speech), marks };
	}
	const inner = scale.bounds.slice(1).map((bound) => inUnit({ low: bound, high: bound }, scale, view, speech).low);
	const write = boundWriter(inner, making.method === 'own', speech.f.locale);
	const hasEnds = making.method !== 'own';
	const bounds = [hasEnds ? write.down(low) : '', ...inner.map(write.bound), hasEnds ? write.up(high) : ''];
	const columns = plain.map((column) =>
		column.fill.kind === 'class' ? { ...column, label: labelOf(bounds, column.fill.index, words) } : column
	);
	// Of shares in round steps each says that it is one; here the title does.
	const unit = view.measure === 'status' ? ', %' : '';
	return { ...common, columns, title: legendTitle(plain, scale, view, speech) + unit, bounds };
}

/** Amounts in the unit that the title names; shares of centres in percent. */
function inUnit({ low, high }: Range, scale: ClassScale, view: Choices, { f }: Speech): Range {
	const share = view.measure === 'status' ? 0.01 : 1;
	const unit = view.measure === 'funding' ? f.moneyFactor(scale.bounds.at(-1) ?? 0) : share;
	return { low: low / unit, high: high / unit };
}

/** A class in words, for those who hear it: its bounds, of which the outermost may be open. */
function labelOf(bounds: readonly string[], index: number, { legend }: ClassMessages): string {
	const [from = '', to = ''] = bounds.slice(index, index + 2);
	if (from === '') return legend.below(to);
	return to === '' ? legend.from(from) : legend.between(from, to);
}

/** The areas counted in narrow columns of equal width. */
function bins(
	areas: readonly MapArea[],
	{ ramp }: ClassScale,
	span: Range,
	{ f }: Speech,
	{ legend }: ClassMessages
): LegendColumn[] {
	const shade = shades(ramp);
	const valueAt = (bin: number) => f.decimal(span.low + (bin / BINS) * (span.high - span.low));
	const binOf = (fill: Fill) => (fill.kind === 'shade' ? Math.min(BINS - 1, Math.floor(fill.at * BINS)) : null);
	return Array.from({ length: BINS }, (_, bin) => ({
		key: String(bin),
		label: legend.between(valueAt(bin), valueAt(bin + 1)),
		fill: shade((bin + 0.5) / BINS),
		plain: areas.filter((area) => area.selected && binOf(area.fill) === bin).length,
		dotted: 0
	}));
}

function linesOf({ bounds }: ClassScale, { method, instead, asked }: Making, { legend }: ClassMessages): string[] {
	if (method === 'continuous') return [legend.methods.continuous];
	const count = bounds.length;
	const isFewer = count < asked && (method === 'quantile' || method === 'ckmeans' || method === 'equal');
	return [
		...(isFewer ? legend.fewer(count, asked, legend.methods[method]) : [legend.classes(count, legend.methods[method])]),
		...(instead === null ? [] : legend.notContinuous)
	];
}

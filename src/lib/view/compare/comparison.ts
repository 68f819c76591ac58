import type { Atlas } from '$lib/data/atlas.js';
import type { FundingModel } from '$lib/model/funding.js';
import { medianRange } from '$lib/model/median-range.js';
import type { Range } from '$lib/model/range.js';
import { peersOf } from '../peers.js';
import type { Days } from '../period-days.js';
import type { View } from '../view.js';
import type { Against } from './against-codec.js';
import { comparedCentre, paidDays, type ComparedCentre } from './compared-values.js';

/** What a centre is measured against: the median of some centres, or one of them. */
export interface Yardstick {
	/** A kind of territory, `all`, or the AGS of the one centre. */
	readonly key: string;
	readonly centres: readonly ComparedCentre[];
}

/** The centres a reader compares, and what each is measured against. */
export interface Comparison {
	/** All 54, in the order of the atlas. */
	readonly all: readonly ComparedCentre[];
	/** Those chosen, in the order of their choice. */
	readonly compared: readonly ComparedCentre[];
	/** One for each of those compared. */
	readonly yardsticks: readonly Yardstick[];
	/** The days that payments are compared for. */
	readonly days: Days;
}

/** Compares the centres of a view. A kind with too few centres to have a median is measured against all. */
export function comparisonOf(
	atlas: Atlas,
	model: FundingModel,
	view: Pick<View, 'compare' | 'stage' | 'date' | 'since' | 'until'>,
	against: Against
): Comparison {
	const days = paidDays(view, atlas.stand);
	const all = atlas.centres.map((centre) => comparedCentre(atlas, model, centre, view, days));
	const byAgs = new Map(all.map((one) => [one.centre.ags, one]));
	const compared = view.compare.flatMap((ags) => byAgs.get(ags) ?? []);
	const one = byAgs.get(against);
	const yardsticks = compared.map(({ centre }): Yardstick => {
		if (one) return { key: against, centres: [one] };
		const peers = peersOf(atlas.centres, centre, view.stage);
		if (against === 'all' || !peers.sameKind) return { key: 'all', centres: all };
		return { key: centre.kind, centres: peers.centres.flatMap(({ ags }) => byAgs.get(ags) ?? []) };
	});
	return { all, compared, yardsticks, days };
}

/** The median of a value over the centres of a yardstick that have one. */
export function medianOf(
	{ centres }: Pick<Yardstick, 'centres'>,
	valueOf: (centre: ComparedCentre) => Range | null
): Range | null {
	return medianRange(centres.map(valueOf).filter((value) => value !== null));
}

/** The medians that a comparison is measured against, each once; none if it is measured against one centre. */
export function mediansUsed({ yardsticks }: Comparison): Yardstick[] {
	const medians = yardsticks.filter(({ centres }) => centres.length > 1);
	return [...new Map(medians.map((yardstick) => [yardstick.key, yardstick])).values()];
}

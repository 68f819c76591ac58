import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
import type { LegendColumn } from './legend.js';
import { shareDate } from './map-areas.js';
import type { MapScale } from './map-scale.js';
import type { Step } from './rollout.js';
import type { SpendingYear } from './spending.js';
import { CENSUS_DAY } from './municipality-areas.js';
import type { Choices, Unit, View } from './view.js';

type Words = Pick<Speech, 't' | 'f'>;

/** What the map shows. */
export function mapTitle(view: Choices, { t }: Words): string {
	if (view.measure === 'start') {
		return view.level === 'district' ? t.map.titleDistrictStart : t.map.title.start[view.stage];
	}
	return view.measure === 'funding' ? `${t.map.title.funding}, ${t.unitLong[view.unit]}` : t.map.title[view.measure];
}

/** What the map shows, what counts, and when; for shares of the population, who counted them and when. */
export function mapNote(atlas: Atlas, view: View, speech: Words): string {
	const { t, f } = speech;
	const counted =
		view.measure !== 'foreign'
			? `${t.stageLong[view.stage]}, ${f.day(view.date)}`
			: view.level === 'municipality'
				? t.map.census(f.day(CENSUS_DAY))
				: t.map.inkar(f.day(shareDate(atlas, view.date)));
	return `${mapTitle(view, speech)} · ${counted}`;
}

/** How many areas the legend counts, and in what unit its bounds are. */
export function legendTitle(columns: readonly LegendColumn[], scale: MapScale, view: Choices, { t, f }: Words): string {
	const total = columns.reduce((sum, column) => sum + column.plain + column.dotted, 0);
	const units = { funding: f.moneyUnit(scale.bounds.at(-1) ?? 0), foreign: '%' } as const;
	const unit = view.measure === 'funding' || view.measure === 'foreign' ? `, ${units[view.measure]}` : '';
	return t.map.legendTitle(total) + unit;
}

/** Share of the centres whose day the timeline's title names. */
const MOST = 0.9;

/** By when most and all of the centres were documented. */
export function timelineTitle(steps: readonly Step[], total: number, { t, f }: Words): string {
	const dayOf = (share: number) => steps.find((step) => step.low >= share * total)?.day;
	const [most, last] = [dayOf(MOST), dayOf(1)];
	return t.timeline.title(most && total > 0 ? f.day(most) : null, last ? f.day(last) : null, total);
}

/** The first and the last full year of the centres. */
const [FIRST_FULL, LAST_FULL] = [2013, 2024];

/** What the first and the last full year cost at most. */
export function spendingTitle(years: readonly SpendingYear[], unit: Unit, { t, f }: Words): string {
	const mostIn = (wanted: number) => f.money(years.find((year) => year.year === wanted)?.sum.high ?? 0);
	return t.spending.title[unit](mostIn(FIRST_FULL), mostIn(LAST_FULL));
}

import type { Speech } from '$lib/i18n/context.js';
import type { Day } from '$lib/model/day.js';
import type { SortKey, View } from './view.js';

/** Columns of the table that hold amounts. */
export const NUMERIC_COLUMNS: readonly SortKey[] = ['funding', 'population', 'foreign'];

/** What stands over a column; it may hold soft hyphens. */
export function columnName(key: SortKey, stage: View['stage'], { t }: Pick<Speech, 't'>): string {
	if (key === 'start') return t.stage[stage];
	if (key === 'funding') return t.headline.funding;
	return t.table.columns[key];
}

/** How many rows the table has on a day, and in which order. */
export function tableCaption(
	count: number,
	day: Day,
	{ sort, stage }: Pick<View, 'sort' | 'stage'>,
	speech: Speech
): string {
	const { t, f } = speech;
	const direction = sort.descending ? t.table.descending : t.table.ascending;
	return t.table.caption(count, f.day(day), `${columnName(sort.key, stage, speech)}, ${direction}`);
}

/** What the amounts in the table are, and of which day. */
export function tableNotes(isEstimated: boolean, shareDay: Day, { t, f }: Pick<Speech, 't' | 'f'>): string {
	const population = isEstimated ? t.table.populationEstimated : t.table.populationStated;
	return t.table.notes(population, f.shortDay(shareDay));
}

import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
import { POSTS, type SpendingYear } from './spending.js';

type Words = Pick<Speech, 't' | 'f'>;

/** A reported statewide sum as a mark of the spending chart. */
export interface SumMark {
	readonly year: number;
	readonly amountEur: number;
	/** Set beside the mark; empty for sums that fewer sources name. */
	readonly label: string;
	readonly title: string;
}

/** The reported sums; the one most sources agree on is named at its mark. */
export function sumMarks(atlas: Atlas, { t, f }: Words): SumMark[] {
	const most = Math.max(...atlas.sums.map((sum) => sum.sourceIds.length));
	return atlas.sums.map((sum) => ({
		year: sum.year,
		amountEur: sum.amountEur,
		label: sum.sourceIds.length === most ? t.spending.reportedLabel(f.money(sum.amountEur)) : '',
		title: `${sum.year}, ${t.spending.reported}: ${f.money(sum.amountEur)}. ${sum.note}`
	}));
}

/** A year's modelled sums in words. */
export function describeSpending(year: SpendingYear, { t, f }: Words): string {
	const streams = (['posts', 'material'] as const).map(
		(stream) => `${t.spending.streams[stream]} ${f.moneyRange(year.streams[stream])}`
	);
	return `${year.year} (${t.spending.until(f.shortDay(year.until))}): ${f.moneyRange(year.sum)}; ${streams.join(', ')}`;
}

/** A year's modelled posts in words. */
export function describePosts(year: SpendingYear, { t, f }: Words): string {
	return `${f.day(year.until)}: ${POSTS.map((post) => `${t.spending.posts[post]} ${f.posts(year.posts[post])}`).join(', ')}`;
}

import type { Speech } from '$lib/i18n/context.js';
import type { CentreState } from './centre-state.js';
import type { Headline } from './headline.js';
import { FILTERS, type Filter, type View } from './view.js';

/** True if nothing narrows the view to some of the centres. */
export function isStatewide(view: Pick<View, Filter>): boolean {
	return FILTERS.every((key) => (key === 'only' ? view.only.length === 0 : view[key] === null));
}

/** The view's main finding in a sentence or two: the title of the page, of a slide, of a picture. */
export function describeView(view: View, headline: Headline, states: readonly CentreState[], { t, f }: Speech): string {
	const { total, centres, reported } = headline;
	const day = f.day(view.date);
	if (total === 0) return t.title.empty;
	if (!isStatewide(view)) return t.title.filtered(day, centres.low, centres.high, total);
	if (centres.high === 0) return t.title.none(day);
	if (centres.low === total) {
		const last = lastOf(states, view);
		return last?.latest ? t.title.all(total, last.name, f.day(last.latest)) : t.title.range(centres.low, centres.high);
	}
	const range = t.title.range(centres.low, centres.high);
	return reported ? `${t.title.reported(day, reported.count, reported.of)} ${range}` : range;
}

function lastOf(states: readonly CentreState[], view: View): { name: string; latest: string | null } | null {
	const ends = states.map(({ centre }) => ({ name: centre.name, latest: centre.stages[view.stage].latest }));
	return ends.reduce<(typeof ends)[number] | null>(
		(last, next) => (!last || (next.latest ?? '') > (last.latest ?? '') ? next : last),
		null
	);
}

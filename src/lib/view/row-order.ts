import type { Centre } from '$lib/data/centre.js';
import type { Stage } from '$lib/model/stage.js';
import type { RowOrder } from './view.js';

const collator = new Intl.Collator('de');

/** The centres in the order of the timeline's rows: by date (certain first), name, or district and date. */
export function orderRows(centres: readonly Centre[], stage: Stage, order: RowOrder): Centre[] {
	const date = ({ stages }: Centre) => `${stages[stage].latest ?? '9999'} ${stages[stage].earliest}`;
	const byDate = (a: Centre, b: Centre) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0);
	const byName = (a: Centre, b: Centre) => collator.compare(a.short, b.short);
	return [...centres].sort((a, b) => {
		switch (order) {
			case 'date':
				return byDate(a, b) || byName(a, b);
			case 'name':
				return byName(a, b);
			case 'district':
				return a.district.localeCompare(b.district) || byDate(a, b) || byName(a, b);
			default:
				return order satisfies never;
		}
	});
}

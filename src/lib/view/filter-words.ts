import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
import { FILTERS, type Choices, type Filter } from './view.js';

/** A filter in force, in words. */
export interface FilterInWords {
	readonly key: Filter;
	readonly text: string;
}

/** The filters of a view that let only some centres through, in the order of the form. */
export function filtersInWords(
	view: Choices,
	atlas: Pick<Atlas, 'districts' | 'centres'>,
	speech: Pick<Speech, 't' | 'f'>
): FilterInWords[] {
	return FILTERS.map((key) => ({ key, text: filterInWords(key, view, atlas, speech) })).filter(
		(filter): filter is FilterInWords => filter.text !== null
	);
}

/** The view as it narrows the money: a period says when money is counted, not which centres get some. */
export function withoutPeriod<V extends Pick<Choices, 'since' | 'until'>>(view: V): V {
	return { ...view, since: null, until: null };
}

/** A figure's note and the filters in force: shown alone, as on a slide, it must say that some centres are left out. */
export function withFilters(
	note: string,
	view: Choices,
	atlas: Pick<Atlas, 'districts' | 'centres'>,
	speech: Pick<Speech, 't' | 'f'>
): string {
	const filters = filtersInWords(view, atlas, speech).map(({ text }) => text);
	return note + (filters.length > 0 ? ` · ${speech.t.controls.filters}: ${filters.join(', ')}` : '');
}

function filterInWords(
	key: Filter,
	view: Choices,
	atlas: Pick<Atlas, 'districts' | 'centres'>,
	{ t, f }: Pick<Speech, 't' | 'f'>
): string | null {
	const { chip } = t.controls;
	switch (key) {
		case 'district':
			return view.district && chip.district(atlas.districts[view.district]);
		case 'kind':
			return view.kind && t.kind[view.kind];
		case 'predecessor':
			return view.predecessor && (view.predecessor === 'yes' ? chip.predecessorYes : chip.predecessorNo);
		case 'status':
			return view.status && chip.status(t.status[view.status]);
		case 'since':
			return view.since && chip.since(f.day(view.since));
		case 'until':
			return view.until && chip.until(f.day(view.until));
		case 'only': {
			const [first, ...others] = view.only;
			if (first === undefined) return null;
			if (others.length > 0) return chip.only(view.only.length);
			return atlas.centres.find((centre) => centre.ags === first)?.name ?? first;
		}
		default:
			return key satisfies never;
	}
}

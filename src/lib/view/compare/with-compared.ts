import type { View } from '../view.js';

/** A view that also compares this territory: where a link to the comparison leads. There may be one too many; the page says so. */
export function withCompared(view: View, ags: string): View {
	return view.compare.includes(ags) ? view : { ...view, compare: [...view.compare, ags] };
}

import type { Atlas } from '$lib/data/atlas.js';
import { readView } from '$lib/view/codec.js';
import type { View } from '$lib/view/view.js';

/**
 * The view a query asks for, as Back and Forward lead to it. The server has named what cannot be used; the browser does
 * not know the municipalities and takes the address at its word.
 *
 * @param extra parameters the page reads itself
 */
export function viewInBrowser(query: string, atlas: Atlas, extra: readonly string[] = []): View {
	const territories = new Set(atlas.centres.map((centre) => centre.ags));
	const places = { stand: atlas.stand, territories, municipalities: null };
	return readView(new URLSearchParams(query), places, extra).view;
}

/** A page's view with the period its address now names: of all a view holds, where only that changes in the browser. */
export function withPeriodOf(query: string, view: View, atlas: Atlas, extra: readonly string[] = []): View {
	const { since, until } = viewInBrowser(query, atlas, extra);
	return { ...view, since, until };
}

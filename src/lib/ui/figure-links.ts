import type { Language } from '$lib/data/atlas.js';
import { prefixOf } from '$lib/i18n/language.js';
import type { Figure } from '$lib/view/figure.js';

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** Path of a figure on its own, for framing. */
export function embedPath(language: Language, figure: Figure, query: string): string {
	return withQuery(`${prefixOf(language)}/embed/${figure}`, query);
}

/** Path of the page of a figure with its data and sources. */
export function figurePath(language: Language, figure: Figure, query: string): string {
	return withQuery(`${prefixOf(language)}/abbildung/${figure}`, query);
}

/** Path of a figure as an SVG picture. */
export function imagePath(language: Language, figure: Figure, query: string): string {
	return withQuery(`${prefixOf(language)}/image/${figure}.svg`, query);
}

/** Path of the rows of a view. */
export function rowsPath(format: 'csv' | 'json', query: string, extra = ''): string {
	return withQuery(`/api/v1/centres.${format}`, [query, extra].filter((part) => part !== '').join('&'));
}

/** Height in CSS pixels that an embedded figure wants at a usual width. */
const EMBED_HEIGHTS: Readonly<Record<Figure, number>> = { map: 900, timeline: 1400, spending: 760, table: 900 };

/** HTML that shows a figure in another page. It works without a script. */
export function embedSnippet(origin: string, path: string, figure: Figure, title: string): string {
	const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	const source = (origin + path).replaceAll('&', '&amp;');
	return `<iframe src="${source}" title="${quoted}" width="100%" height="${EMBED_HEIGHTS[figure]}" style="border:0" loading="lazy"></iframe>`;
}

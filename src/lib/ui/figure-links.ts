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

/** What a figure can be embedded in: a page, as wide as its column; a slide, whose frame the figure fills. */
export const EMBED_SHAPES = ['page', 'slide'] as const;
export type EmbedShape = (typeof EMBED_SHAPES)[number];

/** Height in CSS pixels that a figure embedded in a page wants at a usual width. */
const EMBED_HEIGHTS: Readonly<Record<Figure, number>> = { map: 900, timeline: 1440, spending: 900, table: 900 };

/**
 * HTML that shows a figure in another page. It works without a script.
 *
 * @param address of the embed, with its origin
 */
export function embedSnippet(address: string, figure: Figure, title: string, shape: EmbedShape): string {
	const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	const source = address.replaceAll('&', '&amp;');
	const size = shape === 'slide' ? 'width="1280" height="720"' : `width="100%" height="${EMBED_HEIGHTS[figure]}"`;
	return `<iframe src="${source}" title="${quoted}" ${size} style="border:0" loading="lazy"></iframe>`;
}

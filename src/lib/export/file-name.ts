import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Figure } from '$lib/view/figure.js';
import { filtersInWords } from '$lib/view/filter-words.js';
import type { View } from '$lib/view/view.js';

const PREFIX = 'zentrenatlas-nrw';

/**
 * A file name that says which rows the file holds, as `zentrenatlas-nrw_2013-12-31_eingerichtet_bezirk-düsseldorf.csv`.
 * @param extension without the dot
 */
export function fileName(
	view: View,
	atlas: Pick<Atlas, 'districts' | 'centres'>,
	{ t, f }: Pick<Speech, 't' | 'f'>,
	extension: string
): string {
	const parts = [PREFIX, view.date, t.stage[view.stage], ...filterWords(view, atlas, { t, f })];
	return `${parts.map(slug).join('_')}.${extension}`;
}

/** A file name that says what an SVG picture shows, as `zentrenatlas-nrw_map_jahr_zentren_2013-12-31_eingerichtet.svg`. */
export function pictureName(
	figure: Figure,
	view: View,
	atlas: Pick<Atlas, 'districts' | 'centres'>,
	{ t, f }: Pick<Speech, 't' | 'f'>
): string {
	const own = figure === 'map' ? [t.measure[view.measure], t.level[view.level]] : [];
	const parts = [PREFIX, figure, ...own, view.date, t.stage[view.stage], ...filterWords(view, atlas, { t, f })];
	return `${parts.map(slug).join('_')}.svg`;
}

function filterWords(view: View, atlas: Pick<Atlas, 'districts' | 'centres'>, speech: Pick<Speech, 't' | 'f'>) {
	return filtersInWords(view, atlas, speech).map(({ text }) => text);
}

/** Value of `Content-Disposition` (RFC 6266): the name in ASCII for old clients, then as it is (RFC 8187). */
export function contentDisposition(type: 'attachment' | 'inline', name: string): string {
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `${type}; filename="${toAscii(name)}"; filename*=UTF-8''${encoded}`;
}

function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function toAscii(text: string): string {
	return text
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? '')
		.normalize('NFKD')
		.replace(/[^\w.-]/g, '');
}

import type { Atlas } from '$lib/data/atlas.js';
import type { Speech } from '$lib/i18n/context.js';
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
	const filters = filtersInWords(view, atlas, { t, f }).map(({ text }) => text);
	const parts = [PREFIX, view.date, t.stage[view.stage], ...filters];
	return `${parts.map(slug).join('_')}.${extension}`;
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

import { formatHex, interpolate } from 'culori';
import type { Language } from '$lib/data/atlas.js';
import tokens from '$lib/styles/tokens.css?raw';

/** A drawing to be set into a picture: markup of one or more `<svg>` elements. */
export interface Part {
	readonly markup: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Words around the drawings. */
export interface Caption {
	readonly title: string;
	readonly note: string;
	readonly credit: string;
	/** Language of all words, for those who hear them. */
	readonly language: Language;
}

/** Custom properties in their light form. */
const COLOURS = new Map(
	[...tokens.matchAll(/--([\w-]+):\s*(?:light-dark\(([^,]+),[^)]+\)|([^;]+));/g)].map(([, name = '', light, plain]) => [
		name,
		(light ?? plain ?? '').trim()
	])
);

const MARGIN = 40;
/** Space above (with title and note of one line each) and below the drawings, in pixels. */
const HEAD = 92;
const FOOT = 44;
const TITLE_TOP = 46;
const TITLE_LINE = 31;
const NOTE_LINE = 20;
/** Letters of a title and of a note in one line. */
const TITLE_LENGTH = 72;
const NOTE_LENGTH = 132;
const PICTURE_WIDTH = 1200;
/** Width left for drawings. */
export const INNER_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

/**
 * A picture that stands alone: drawings on paper with title and credit, every colour literal, nothing to load.
 * @param height of the drawings together, in pixels
 */
export function composeSvg(parts: readonly Part[], height: number, caption: Caption): string {
	const title = wrap(caption.title, TITLE_LENGTH);
	const note = wrap(caption.note, NOTE_LENGTH);
	const noteTop = HEAD - 18 + (title.length - 1) * TITLE_LINE;
	const head = noteTop + 18 + (note.length - 1) * NOTE_LINE;
	const whole = head + height + FOOT;
	const drawings = parts.map((part) => place(part, head)).join('');
	const words = [
		`<text font-size="25" font-weight="680">${linesOf(title, TITLE_TOP, TITLE_LINE)}</text>`,
		`<text font-size="15" fill="var(--muted)">${linesOf(note, noteTop, NOTE_LINE)}</text>`,
		`<text x="${MARGIN}" y="${whole - 18}" font-size="12.5" fill="var(--muted)">${escapeText(caption.credit)}</text>`
	].join('');
	const language = `lang="${caption.language}" xml:lang="${caption.language}"`;
	const size = `width="${PICTURE_WIDTH}" height="${whole}" viewBox="0 0 ${PICTURE_WIDTH} ${whole}"`;
	const name = `<title id="title">${escapeText(caption.title)}. ${escapeText(caption.note)}</title>`;
	return literal(
		`<svg xmlns="http://www.w3.org/2000/svg" ${language} ${size} role="img" aria-labelledby="title">${name}<rect width="100%" height="100%" fill="var(--paper)"/><g font-family="var(--font)" fill="var(--ink)">${words}</g>${drawings}</svg>`
	);
}

function linesOf(lines: readonly string[], top: number, height: number): string {
	return lines
		.map((line, index) => `<tspan x="${MARGIN}" y="${top + index * height}">${escapeText(line)}</tspan>`)
		.join(' ');
}

/** Breaks a text into lines of at most so many letters, which fit the picture even in a wider typeface. */
function wrap(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || line.length + 1 + word.length > letters) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines;
}

/** Sets the drawing's own `<svg>` elements at a place and size, without what holds them on a page. */
function place({ markup, x, y, width, height }: Part, head: number): string {
	let depth = 0;
	return markup
		.replace(/<!--[\s\S]*?-->|<\/?div[^>]*>/g, '')
		.replace(/ (?:tabindex|aria-selected|aria-hidden|data-svelte-h)="[^"]*"/g, '')
		.replace(/<\/?svg[^>]*>/g, (tag) => {
			if (tag.startsWith('</')) {
				depth -= 1;
				return tag;
			}
			const isOuter = depth === 0;
			if (!tag.endsWith('/>')) depth += 1;
			if (!isOuter) return tag;
			const kept = tag.replace(/ (?:width|height|class)="[^"]*"/g, '');
			return kept.replace(
				'<svg',
				`<svg x="${MARGIN + x}" y="${head + y}" width="${width}" height="${height}" overflow="visible"`
			);
		})
		.replace(/ class="[^"]*"/g, '');
}

function literal(svg: string): string {
	return svg
		.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => COLOURS.get(name)?.replaceAll('"', "'") ?? whole)
		.replace(MIXTURE, (_, over: string, percent: string, under: string) => mix(under, over, Number(percent) / 100));
}

/** A mixture as the map writes it, of literal colours. Not every program that shows pictures can mix them. */
const MIXTURE = /color-mix\(in oklab, (#\w+) (\d+)%, (#\w+)\)/g;

function mix(under: string, over: string, share: number): string {
	return formatHex(interpolate([under, over], 'oklab')(share));
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

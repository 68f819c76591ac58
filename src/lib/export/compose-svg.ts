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
}

/** Custom properties in their light form. */
const COLOURS = new Map(
	[...tokens.matchAll(/--([\w-]+):\s*(?:light-dark\(([^,]+),[^)]+\)|([^;]+));/g)].map(([, name = '', light, plain]) => [
		name,
		(light ?? plain ?? '').trim()
	])
);

const MARGIN = 40;
/** Space above and below the drawings, in pixels. */
export const HEAD = 92;
export const FOOT = 44;
export const PICTURE_WIDTH = 1200;
/** Width left for drawings. */
export const INNER_WIDTH = PICTURE_WIDTH - 2 * MARGIN;

/**
 * A picture that stands alone: drawings on paper with title and credit, every colour literal, nothing to load.
 * @param height of the drawings together, in pixels
 */
export function composeSvg(parts: readonly Part[], height: number, caption: Caption): string {
	const whole = HEAD + height + FOOT;
	const drawings = parts.map((part) => place(part)).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${whole}" viewBox="0 0 ${PICTURE_WIDTH} ${whole}" role="img" aria-labelledby="title"><title id="title">${escapeText(caption.title)}. ${escapeText(caption.note)}</title><rect width="100%" height="100%" fill="var(--paper)"/><g font-family="var(--font)" fill="var(--ink)"><text x="${MARGIN}" y="48" font-size="26" font-weight="680">${escapeText(caption.title)}</text><text x="${MARGIN}" y="74" font-size="15" fill="var(--muted)">${escapeText(caption.note)}</text><text x="${MARGIN}" y="${whole - 18}" font-size="12.5" fill="var(--muted)">${escapeText(caption.credit)}</text></g>${drawings}</svg>`;
	return literal(svg);
}

/** Sets the drawing's own `<svg>` elements at a place and size. */
function place({ markup, x, y, width, height }: Part): string {
	let depth = 0;
	return markup
		.replace(/<!--[\s\S]*?-->/g, '')
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
				`<svg x="${MARGIN + x}" y="${HEAD + y}" width="${width}" height="${height}" overflow="visible"`
			);
		})
		.replace(/ class="[^"]*"/g, '');
}

function literal(svg: string): string {
	return svg.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => COLOURS.get(name)?.replaceAll('"', "'") ?? whole);
}

export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

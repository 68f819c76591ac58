import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARK_SHAPES } from '$lib/charts/compare/mark-shapes.js';
import { MOST_COMPARED } from '$lib/view/view.js';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/lib/styles/tokens.css'), 'utf8');
/** The light and the dark value of a token. */
const colours = (name: string): [string, string] => {
	const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
	return [light, dark];
};

type Triple = readonly [number, number, number];

/** Linear sRGB of a colour, from 0 to 1. */
const linear = (hex: string): Triple => {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [r, g, b];
};
/** Contrast of two colours (WCAG 2.2). */
const contrast = (a: string, b: string) => {
	const luminance = (hex: string) => {
		const [r, g, b] = linear(hex);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

/** What dichromats see of linear sRGB (Machado, Oliveira, Fernandes 2009, severity 1). */
const VISION: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** CIE L*a*b* (D65) of a colour as somebody sees it. */
const lab = (hex: string, vision: readonly [Triple, Triple, Triple]): Triple => {
	const [r, g, b] = linear(hex);
	const [sr = 0, sg = 0, sb = 0] = vision.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)));
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * sr + 0.3576 * sg + 0.1805 * sb) / 0.95047);
	const y = f(0.2126 * sr + 0.7152 * sg + 0.0722 * sb);
	const z = f((0.0193 * sr + 0.1192 * sg + 0.9505 * sb) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const series = Array.from({ length: MOST_COMPARED }, (_, place) => colours(`series-${place}`));

describe('the colours of territories side by side', () => {
	it('are as many as can be compared, each with a mark of its own', () => {
		expect(series.flat().every((colour) => colour !== '')).toBe(true);
		expect(new Set(MARK_SHAPES).size).toBe(MOST_COMPARED);
	});

	it.each(['paper', 'raised'])('stand out from %s by 3:1 in light and dark', (name) => {
		const backgrounds = colours(name);
		for (const pair of series) {
			pair.forEach((colour, theme) => expect(contrast(colour, backgrounds[theme] ?? '')).toBeGreaterThanOrEqual(3));
		}
	});

	it.each(Object.keys(VISION))('are apart from each other for %s vision', (name) => {
		const FAR_ENOUGH = 20;
		const vision = VISION[name];
		if (!vision) throw new Error(`no vision ${name}`);
		for (const theme of [0, 1]) {
			const seen = series.map((pair) => lab(pair[theme] ?? '', vision));
			seen.forEach((a, index) => {
				for (const b of seen.slice(index + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(FAR_ENOUGH);
			});
		}
	});
});

import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	formatHex,
	interpolate,
	parse,
	rgb,
	wcagContrast,
	wcagLuminance,
	type Rgb
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rampColour } from '$lib/view/fill.js';
import { shadeColour } from '$lib/view/shade.js';

/**
 * Least differences, chosen so that a reader matches a fill on the map with one in the legend, which stands away from
 * it: side by side, a CIEDE2000 of 1 is just noticed; apart and among others, about 5 is needed. Between seven classes
 * and four fills without a class, in grey, more than this cannot be had of one scale from dark to light.
 */
const LEAST = {
	/** Any two classes; the contrast is that of neighbours, from which lightness rises or falls throughout. */
	classes: { difference: 5, contrast: 1.2 },
	/** A class and no data, which a reader must not take for little. */
	missing: { difference: 4, contrast: 1.15 },
	/** A class and an area without a centre, which is also the ground of the hatching. */
	none: { difference: 7, contrast: 1.3 },
	/** A class and the page. The light ones are no object by their fill alone (3 : 1): their outline is drawn. */
	paper: { difference: 10, contrast: 1.5 },
	/** The strongest class is an object by its fill. */
	strongest: { contrast: 4.5 }
};

const THEMES = ['light', 'dark'] as const;
const RAMPS = ['time', 'share', 'sum', 'need'] as const;
const COUNTS = [3, 4, 5, 6, 7];
const identity = (colour: Rgb) => colour;
const SIGHTS: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
	'as it is': identity,
	'without red cones': filterDeficiencyProt(1),
	'without green cones': filterDeficiencyDeuter(1),
	'without blue cones': filterDeficiencyTrit(1),
	'in grey': (colour) => filterGrayscale(1)<'rgb'>(colour)
};

const tokens = readFileSync(new URL('../../../src/lib/styles/tokens.css', import.meta.url), 'utf8');
const difference = differenceCiede2000();

/** The colour a token has in a theme. */
function token(name: string, theme: (typeof THEMES)[number]): Rgb {
	const [, light, dark] = new RegExp(`--${name}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(tokens) ?? [];
	const colour = rgb(theme === 'light' ? light : dark);
	if (!colour) throw new Error(`no colour --${name} in tokens.css`);
	return colour;
}

/** The colours of a ramp's classes as the map has them. */
const classes = (ramp: string, count: number, theme: (typeof THEMES)[number]) =>
	Array.from({ length: count }, (_, index) => token(rampColour(ramp, index, count).slice('var(--'.length, -1), theme));

const pairs = <T>(items: readonly T[]) =>
	items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
const least = (values: readonly number[]) => Math.min(...values);

describe.each(THEMES)('in the %s theme', (theme) => {
	describe.each(Object.entries(SIGHTS))('seen %s', (_, see) => {
		const seen = (name: string) => see(token(name, theme));

		it.each(RAMPS.flatMap((ramp) => COUNTS.map((count) => [ramp, count] as const)))(
			'the colours of %s in %i classes are told apart',
			(ramp, count) => {
				const colours = classes(ramp, count, theme).map(see);
				expect(least(pairs(colours).map(([a, b]) => difference(a, b)))).toBeGreaterThanOrEqual(
					LEAST.classes.difference
				);
				const neighbours = colours.slice(1).map((colour, index) => [colours[index] ?? colour, colour] as const);
				expect(least(neighbours.map(([a, b]) => wcagContrast(a, b)))).toBeGreaterThanOrEqual(LEAST.classes.contrast);
				const steps = neighbours.map(([a, b]) => Math.sign(wcagLuminance(b) - wcagLuminance(a)));
				expect(new Set(steps).size, 'lightness rises or falls throughout').toBe(1);
			}
		);

		it.each(RAMPS)('no class of %s is taken for no data, for none, or for the page', (ramp) => {
			for (const colour of classes(ramp, 7, theme).map(see)) {
				for (const other of ['missing', 'none', 'paper'] as const) {
					const what = `${formatHex(colour)} and ${other}`;
					expect(difference(colour, seen(other)), what).toBeGreaterThanOrEqual(LEAST[other].difference);
					expect(wcagContrast(colour, seen(other)), what).toBeGreaterThanOrEqual(LEAST[other].contrast);
				}
			}
		});

		it.each(RAMPS)('the strongest class of %s stands out from the page', (ramp) => {
			const contrasts = classes(ramp, 7, theme).map((colour) => wcagContrast(see(colour), seen('paper')));
			expect(Math.max(...contrasts)).toBeGreaterThanOrEqual(LEAST.strongest.contrast);
		});

		it('fills without a class are told apart, and hatching is seen on its ground', () => {
			expect(difference(seen('none'), seen('missing'))).toBeGreaterThanOrEqual(3);
			expect(difference(seen('none'), seen('paper'))).toBeGreaterThanOrEqual(2.5);
			expect(difference(seen('missing'), seen('paper'))).toBeGreaterThanOrEqual(5);
			expect(wcagContrast(seen('hatch'), seen('none'))).toBeGreaterThanOrEqual(3);
		});

		it.each(RAMPS)('a shade of %s is the stronger, the further along the ramp', (ramp) => {
			const shades = Array.from({ length: 61 }, (_, index) => see(mixed(shadeColour(ramp, index / 60), theme)));
			const luminances = shades.map((shade) => wcagLuminance(shade));
			const signs = luminances.slice(1).map((luminance, index) => Math.sign(luminance - (luminances[index] ?? 0)));
			expect(new Set(signs).size).toBe(1);
		});
	});

	it('borders of areas and of the state carry light classes', () => {
		const paper = token('paper', theme);
		expect(wcagContrast(token('border', theme), paper)).toBeGreaterThanOrEqual(4.5);
		for (const ramp of RAMPS) {
			for (const colour of classes(ramp, 7, theme)) {
				const [line, border] = [token('area-line', theme), token('border', theme)];
				const best = Math.max(wcagContrast(line, colour), wcagContrast(border, colour));
				expect(best, formatHex(colour)).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it('texts are legible, also those coloured as marks are', () => {
		const paper = token('paper', theme);
		for (const name of ['ink', 'muted', 'accent']) expect(wcagContrast(token(name, theme), paper)).toBeGreaterThan(4.5);
		// Marks of the charts that stand on the page: bars, lines and dots.
		for (const name of ['time-1', 'sum-5', 'need-5']) {
			expect(wcagContrast(token(name, theme), paper), name).toBeGreaterThanOrEqual(3);
		}
	});
});

/** A mixture of tokens as a browser makes it. */
function mixed(mixture: string, theme: (typeof THEMES)[number]): Rgb {
	const [, over = '', percent = '', under = ''] =
		/^color-mix\(in oklab, var\(--([\w-]+)\) (\d+)%, var\(--([\w-]+)\)\)$/.exec(mixture) ?? [];
	return rgb(interpolate([token(under, theme), token(over, theme)], 'oklab')(Number(percent) / 100));
}

it('reads the colours of the file', () => {
	expect(parse('#fcfbf8')).toEqual(token('paper', 'light'));
	expect(() => token('no-such', 'dark')).toThrow('no colour --no-such');
});

/** How an area is filled: a class of the scale, dotted if the truth may lie beyond; a shade; or a state without either. */
export type Fill =
	| { readonly kind: 'class'; readonly index: number; readonly dotted: boolean }
	/** Place on a continuous scale, from 0 to 1, and its colour. */
	| { readonly kind: 'shade'; readonly at: number; readonly colour: string }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'none' }
	| { readonly kind: 'missing' };

/** Steps of every colour ramp in `styles/tokens.css`. */
export const STEPS = 7;

/** The custom property of class `index` of `count`, spread over the ramp. */
export function rampColour(ramp: string, index: number, count: number): string {
	const step = count <= 1 ? STEPS - 1 : Math.round((index * (STEPS - 1)) / (count - 1));
	return `var(--${ramp}-${step})`;
}

/** The `fill` attribute for an area; patterns are those of `Patterns.svelte` with the same prefix. */
export function fillPaint(fill: Fill, ramp: string, count: number, prefix: string): string {
	switch (fill.kind) {
		case 'class':
			return fill.dotted ? `url(#${prefix}-dots-${fill.index})` : rampColour(ramp, fill.index, count);
		case 'shade':
			return fill.colour;
		case 'unknown':
			return `url(#${prefix}-hatch)`;
		case 'none':
			return 'var(--none)';
		case 'missing':
			return 'var(--missing)';
		default:
			return fill satisfies never;
	}
}

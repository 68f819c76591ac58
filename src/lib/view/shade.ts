import { STEPS, type Fill } from './fill.js';

/** Shades a continuous scale has: more than an eye tells apart. */
const SHADES = 1000;

/** The colour at a place from 0 to 1 on a ramp, mixed by the browser, so that it follows light and dark. */
export function shadeColour(ramp: string, at: number): string {
	const step = Math.min(STEPS - 2, Math.floor(at * (STEPS - 1)));
	const percent = Math.round((at * (STEPS - 1) - step) * 100);
	return `color-mix(in oklab, var(--${ramp}-${step + 1}) ${percent}%, var(--${ramp}-${step}))`;
}

/** Fills by place on a ramp: equal ones are the same object, so that what did not change is not painted again. */
export function shades(ramp: string): (at: number) => Fill {
	const known = new Map<number, Fill>();
	return (at) => {
		const place = Math.round(Math.min(1, Math.max(0, at)) * SHADES) / SHADES;
		const fill = known.get(place) ?? { kind: 'shade', at: place, colour: shadeColour(ramp, place) };
		known.set(place, fill);
		return fill;
	};
}

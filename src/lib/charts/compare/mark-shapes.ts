/** Marks that tell territories apart without their colour, as SVG path data around the origin, about 11 units wide. */
export const MARK_SHAPES = [
	'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
	'M-4.6-4.6h9.2v9.2h-9.2z',
	'M0-5.8L5.6 4.4h-11.2z',
	'M0-6.4L6.4 0 0 6.4-6.4 0z',
	'M-2-5.8h4v3.8h3.8v4h-3.8v3.8h-4v-3.8h-3.8v-4h3.8z'
] as const;

/** Path data of the mark of the territory in this place. */
export function markShape(place: number): string {
	return MARK_SHAPES[place % MARK_SHAPES.length] ?? MARK_SHAPES[0];
}

/** The colour of the territory in this place, a custom property of `styles/tokens.css`. */
export function seriesColour(place: number): string {
	return `var(--series-${place % MARK_SHAPES.length})`;
}

export const FIGURES = ['map', 'timeline', 'spending', 'table'] as const;
/** A figure that can be embedded on its own, or had as a picture. */
export type Figure = (typeof FIGURES)[number];

export function isFigure(text: string): text is Figure {
	return (FIGURES as readonly string[]).includes(text);
}

export const FIGURES = ['map', 'timeline', 'spending', 'table'] as const;
/** A figure that can be embedded on its own. */
export type Figure = (typeof FIGURES)[number];

export function isFigure(text: string): text is Figure {
	return (FIGURES as readonly string[]).includes(text);
}

/** Figures that are drawn, and so can be had as a picture. */
export const DRAWN_FIGURES = ['map', 'timeline', 'spending'] as const;
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];

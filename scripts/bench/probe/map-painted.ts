import { afterPaint } from './after-paint.js';

/** Resolves with the time at which the first frame that shows a drawing of so many areas has been painted. */
export function mapPainted(areas: number): Promise<number> {
	return new Promise((resolve) => {
		const look = () => {
			if (hasMap(areas)) afterPaint(() => resolve(performance.now()));
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
}

/** The same question to any page: one SVG with as many shapes as there are areas, and the styles it is drawn with. */
function hasMap(areas: number): boolean {
	const shapes = document.querySelectorAll('svg path[d]:not([d=""])');
	if (shapes.length < areas) return false;
	const drawings = new Map<SVGElement | null, number>();
	for (const shape of shapes) {
		const drawing = (shape as SVGPathElement).ownerSVGElement;
		drawings.set(drawing, (drawings.get(drawing) ?? 0) + 1);
	}
	const drawn = [...drawings].some(([svg, count]) => count >= areas && (svg?.getBoundingClientRect().width ?? 0) > 0);
	return (
		drawn &&
		[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')].every((link) => link.sheet)
	);
}

import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3';
import type { Position } from './position.js';

/** Closest view: about one small city across the whole map. */
const CLOSEST = 14;
const STEP = 1.8;
/** Part of the map's width or height that a place fills when fetched near. */
const FILLS = 0.5;

export interface ZoomControl {
	in(): void;
	out(): void;
	whole(): void;
	/** Fetches a box (x0, y0, x1, y1) near. */
	fit(box: readonly [number, number, number, number]): void;
	stop(): void;
}

/**
 * Lets a reader pan and zoom a map by pointer. The wheel alone and one finger on the whole map keep scrolling the page:
 * zooming takes Ctrl or ⌘ with the wheel, two fingers, or the buttons.
 */
export function zoomable(
	svg: SVGSVGElement,
	size: { width: number; height: number },
	moved: (position: Position) => void
): ZoomControl {
	const selection = select<SVGSVGElement, unknown>(svg);
	const extent: [[number, number], [number, number]] = [
		[0, 0],
		[size.width, size.height]
	];
	const behaviour = zoom<SVGSVGElement, unknown>()
		.extent(extent)
		.translateExtent(extent)
		.scaleExtent([1, CLOSEST])
		.filter((event: Event) => isMapGesture(event, zoomTransform(svg).k))
		.on('zoom', ({ transform: { k, x, y } }: { transform: ZoomTransform }) => moved({ k, x, y }));
	selection.call(behaviour).on('dblclick.zoom', null);
	return {
		in: () => behaviour.scaleBy(selection, STEP),
		out: () => behaviour.scaleBy(selection, 1 / STEP),
		whole: () => behaviour.transform(selection, zoomIdentity),
		fit([x0, y0, x1, y1]) {
			const k = Math.min(CLOSEST, FILLS * Math.min(size.width / (x1 - x0), size.height / (y1 - y0)));
			const shift = zoomIdentity
				.translate(size.width / 2, size.height / 2)
				.scale(Math.max(1, k))
				.translate(-(x0 + x1) / 2, -(y0 + y1) / 2);
			behaviour.transform(selection, shift);
		},
		stop: () => void selection.on('.zoom', null)
	};
}

function isMapGesture(event: Event, scale: number): boolean {
	if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
	if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1 || scale > 1;
	return event instanceof MouseEvent && event.button === 0;
}

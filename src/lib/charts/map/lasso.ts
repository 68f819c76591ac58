import { polygonContains, select } from 'd3';
import type { Outlines } from './outlines.js';
import type { Position } from './position.js';

type Point = [x: number, y: number];

/** What a lasso needs to know of the map when it is let go. */
export interface LassoMap {
	readonly places: Outlines['places'];
	readonly position: Position;
}

/** Ids of the areas whose label lies within a line drawn round them, in the map's own units before zooming. */
export function placesWithin(line: readonly Point[], { places, position }: LassoMap): string[] {
	if (line.length < 3) return [];
	const polygon = line.map(([x, y]): Point => [(x - position.x) / position.k, (y - position.y) / position.k]);
	return Object.keys(places).filter((id) => {
		const place = places[id];
		return place !== undefined && polygonContains(polygon, [...place.label]);
	});
}

/**
 * Lets a reader draw a line round some areas, once. Until then the map neither pans nor selects.
 *
 * @param done is told the ids within the line and whether they come to those picked before; `null` if it was given up
 * @returns gives it up
 */
export function lasso(
	svg: SVGSVGElement,
	map: () => LassoMap,
	done: (ids: string[] | null, adds: boolean) => void
): () => void {
	const listeners = new AbortController();
	const options = { capture: true, signal: listeners.signal };
	const path = select(svg)
		.append('path')
		.attr('data-lasso', '')
		.attr('fill', 'var(--accent)')
		.attr('fill-opacity', 0.12)
		.attr('stroke', 'var(--accent)')
		.attr('stroke-width', 2)
		.attr('stroke-dasharray', '5 4')
		.attr('vector-effect', 'non-scaling-stroke');
	const touchAction = svg.style.touchAction;
	svg.style.touchAction = 'none';
	svg.style.cursor = 'crosshair';
	let line: Point[] = [];

	function end(ids: string[] | null, adds = false) {
		listeners.abort();
		path.remove();
		svg.style.touchAction = touchAction;
		svg.style.cursor = '';
		done(ids, adds);
	}

	function at(event: PointerEvent): Point {
		const matrix = svg.getScreenCTM()?.inverse();
		const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
		return [point.x, point.y];
	}

	/** Zooming and selecting listen to the mouse on their own. */
	for (const type of ['mousedown', 'touchstart', 'dblclick']) {
		svg.addEventListener(type, (event) => event.stopImmediatePropagation(), options);
	}
	svg.addEventListener(
		'pointerdown',
		(event) => {
			event.preventDefault();
			svg.setPointerCapture(event.pointerId);
			line = [at(event)];
		},
		options
	);
	svg.addEventListener(
		'pointermove',
		(event) => {
			if (line.length === 0) return;
			line.push(at(event));
			path.attr('d', `M${line.map((point) => point.map(Math.round).join(' ')).join('L')}Z`);
		},
		options
	);
	svg.addEventListener(
		'pointerup',
		(event) => {
			// The click that follows is part of the drawing.
			svg.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
			setTimeout(() => end(placesWithin(line, map()), event.shiftKey));
		},
		options
	);
	window.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			end(null);
		},
		options
	);
	return () => end(null);
}

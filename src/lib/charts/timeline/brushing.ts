import type { Day } from '$lib/model/day.js';
import type { TimeAxis } from './axis.js';
import { movedEnd, periodBetween, type Period, type Snap } from './period.js';

/** What brushing needs to know of the chart, whenever it is asked. */
export interface Brushed {
	readonly axis: Pick<TimeAxis, 'first' | 'last'>;
	readonly period: Period;
	/** Last day a period may name. */
	readonly stand: Day;
	readonly snap: Snap;
	/** Where the ends of the period lie, in percent of the width. */
	readonly at: Readonly<Record<keyof Period, number>>;
}

/** A press that moves less, in pixels, is a click. */
const LEAST = 6;

const MONTHS: Readonly<Record<string, number>> = {
	...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
	...{ PageUp: 12, PageDown: -12, Home: -1200, End: 1200 }
};

/**
 * Lets a reader brush a period over a box whose width is a time axis: by dragging across it or one end of the period
 * (`data-end`), or by keys on an end.
 *
 * @param drawn is told the period while it is drawn, and `null` once that is over
 * @param done is told the period brushed
 */
export function brushing(
	box: HTMLElement,
	chart: () => Brushed,
	drawn: (draft: Period | null) => void,
	done: (period: Period) => void
): () => void {
	const listeners = new AbortController();
	/** Where a press began, in pixels, and the share of the width that stays. */
	let press: { x: number; fixed: number; draft: Period | null } | null = null;
	/** The click that ends a drag chooses nothing. */
	let swallow = false;

	const on = <K extends keyof HTMLElementEventMap>(
		type: K,
		listener: (event: HTMLElementEventMap[K]) => void,
		capture = false
	) => box.addEventListener(type, listener, { signal: listeners.signal, capture });
	const endOf = (event: Event) => (event.target as Element).getAttribute('data-end') as keyof Period | null;

	function shareAt(x: number): number {
		const { left, width } = box.getBoundingClientRect();
		return (x - left) / width;
	}

	on('pointerdown', (event) => {
		swallow = false;
		if (event.button !== 0 || (event.target as Element).closest('input, button, a, summary')) return;
		const { at } = chart();
		const end = endOf(event);
		// Pulling one end leaves the other where it is.
		const fixed = end === 'since' ? at.until / 100 : end === 'until' ? at.since / 100 : shareAt(event.clientX);
		press = { x: event.clientX, fixed, draft: null };
	});
	on('pointermove', (event) => {
		// Released where it was not heard: beside the chart, or before brushing was loaded.
		if (event.buttons === 0) press = null;
		if (!press) return;
		if (press.draft === null && Math.abs(event.clientX - press.x) < LEAST) return;
		if (press.draft === null) box.setPointerCapture(event.pointerId);
		const { axis, snap, stand } = chart();
		press.draft = periodBetween(axis, press.fixed, shareAt(event.clientX), snap, stand);
		drawn(press.draft);
	});
	on('pointerup', () => {
		const draft = press?.draft ?? null;
		press = null;
		drawn(null);
		if (draft === null) return;
		swallow = true;
		done(draft);
	});
	on('pointercancel', () => {
		press = null;
		drawn(null);
	});
	on(
		'click',
		(event) => {
			if (swallow) event.stopPropagation();
			swallow = false;
		},
		true
	);
	on('keydown', (event) => {
		const end = endOf(event);
		if (end === null) return;
		const { period, axis, stand } = chart();
		const months = MONTHS[event.key];
		const isSet = period.since !== null || period.until !== null;
		if (months !== undefined) done(movedEnd(period, end, months, axis, stand));
		else if (event.key === 'Escape' && isSet) done({ since: null, until: null });
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	return () => listeners.abort();
}

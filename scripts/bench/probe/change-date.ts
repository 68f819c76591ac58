import { afterPaint } from './after-paint.js';
import { dateSlider } from './date-slider.js';

/**
 * Moves the date as a drag does: browsers hand on the moves of a pointer once a frame, just before it is drawn.
 *
 * @returns milliseconds from the input until style, layout and paint of the frame are done; what follows in the same
 *   task finds the page as that frame shows it
 */
export function changeDate(day: number): Promise<number> {
	const slider = dateSlider();
	return new Promise((resolve) => {
		requestAnimationFrame(() => {
			slider.value = String(day);
			const start = performance.now();
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			afterPaint(() => resolve(performance.now() - start));
		});
	});
}

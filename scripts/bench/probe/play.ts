import type { Play } from '../run.js';
import { dateSlider } from './date-slider.js';
import { wait } from './wait.js';

/** Presses play and watches, for a time in milliseconds. */
export async function watchPlay(button: string, ms: number): Promise<Play> {
	const slider = dateSlider();
	const control = document.querySelector<HTMLButtonElement>(button);
	if (!control) throw new Error(`the page has no button to play: nothing matches ${button}`);
	const longTasks: number[] = [];
	const dates = new Set<string>();
	const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((task) => task.duration)));
	observer.observe({ type: 'longtask' });
	let [last, longestFrame] = [performance.now(), 0];
	let frame = requestAnimationFrame(function look(now) {
		longestFrame = Math.max(longestFrame, now - last);
		last = now;
		dates.add(slider.value);
		frame = requestAnimationFrame(look);
	});
	control.click();
	await wait(ms);
	cancelAnimationFrame(frame);
	control.click();
	await wait(100);
	observer.disconnect();
	return { longTasks, dates: dates.size, longestFrame };
}

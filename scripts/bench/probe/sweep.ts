import { changeDate } from './change-date.js';
import { dateSlider } from './date-slider.js';
import { wait } from './wait.js';

const CHANGES = 60;
/** Lets what follows a frame (raster, timers) end before the next, but not the address settle: a drag goes on. */
const PAUSE_MS = 60;

/** Drags the date once from end to end. @returns milliseconds of each change, see `changeDate` */
export async function sweep(): Promise<number[]> {
	const slider = dateSlider();
	const [first, last] = [Number(slider.min), Number(slider.max)];
	slider.scrollIntoView({ block: 'end', behavior: 'instant' });
	const times: number[] = [];
	for (let step = 1; step <= CHANGES; step++) {
		await wait(PAUSE_MS);
		times.push(await changeDate(Math.round(first + ((last - first) * step) / CHANGES)));
	}
	return times;
}

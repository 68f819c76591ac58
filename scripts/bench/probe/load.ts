import type { Load, Task } from '../run.js';
import { mapPainted } from './map-painted.js';
import { wait } from './wait.js';

/** How long after the load tasks still count towards it. */
const QUIET_MS = 2000;

const longTasks: Task[] = [];
let contentful = NaN;
let largest = NaN;
let painted: Promise<number> = Promise.resolve(NaN);

/** Begins to watch, from the start of the document. */
export function watchLoad(areas: number): void {
	painted = mapPainted(areas);
	observe('longtask', ({ startTime, duration }) => longTasks.push({ start: startTime, duration }));
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') contentful = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => (largest = startTime));
}

/** What was seen, up to two seconds after the load. */
export async function loadOf(): Promise<Load> {
	const mapAt = await painted;
	const loaded = await loadEnd();
	while (performance.now() < loaded + QUIET_MS) await wait(loaded + QUIET_MS - performance.now());
	return {
		mapPainted: mapAt,
		firstContentfulPaint: contentful,
		largestContentfulPaint: largest,
		loaded,
		longTasks: longTasks.filter((task) => task.start < loaded + QUIET_MS)
	};
}

async function loadEnd(): Promise<number> {
	for (;;) {
		const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (navigation && navigation.loadEventEnd > 0) return navigation.loadEventEnd;
		await wait(50);
	}
}

function observe(type: string, see: (entry: PerformanceEntry) => void): void {
	new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
}

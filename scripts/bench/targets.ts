import { LONG_TASK_MS } from './blocking-time.js';
import type { Summary } from './summarise.js';

/** What a page of ours must keep to. */
export interface Target {
	readonly name: string;
	readonly value: number;
	/** The most that will do. */
	readonly limit: number;
	readonly unit: 'ms' | '×';
	readonly met: boolean;
}

/** The map is rendered on the server, so it must be there well before one that is drawn in the browser. */
const PAINTED_OF_BARE = 0.8;
/** One frame at 60 Hz; three on a machine four times slower. */
const CHANGE_MS = { 1: 16.7, 4: 50 } as const;

/** The project's targets; one whose value is missing is not met. */
export function targetsOf(summaries: readonly Summary[]): Target[] {
	const find = (page: 'ours' | 'bare', throttle: 1 | 4) =>
		summaries.find(
			(summary) => summary.case.page === page && summary.case.areas === 54 && summary.case.throttle === throttle
		);
	return [
		...([1, 4] as const).map((throttle) => {
			const [ours, bare] = [find('ours', throttle), find('bare', throttle)];
			const ratio = (ours?.mapPainted ?? NaN) / (bare?.mapPainted ?? NaN);
			return target(`map painted, of the bare page's time, ${throttle}x`, ratio, PAINTED_OF_BARE, '×');
		}),
		...([1, 4] as const).flatMap((throttle) => {
			const ours = find('ours', throttle);
			const name = `date change of the whole page, ${throttle}x`;
			return [
				target(name, ours?.change.median ?? NaN, CHANGE_MS[throttle], 'ms'),
				...(ours?.changeLaidOut
					? [target(`${name}, also out of sight`, ours.changeLaidOut.median, CHANGE_MS[throttle], 'ms')]
					: [])
			];
		}),
		target('longest task over 50 ms during play, 1x', find('ours', 1)?.longestPlayTask ?? NaN, LONG_TASK_MS, 'ms')
	];
}

function target(name: string, value: number, limit: number, unit: Target['unit']): Target {
	return { name, value, limit, unit, met: value <= limit };
}

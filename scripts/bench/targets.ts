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
	const find = (page: 'ours' | 'bare', throttle: 1 | 4, areas: 54 | 396 = 54) =>
		summaries.find(
			(summary) => summary.case.page === page && summary.case.areas === areas && summary.case.throttle === throttle
		);
	return [
		...([1, 4] as const).map((throttle) => {
			const [ours, bare] = [find('ours', throttle), find('bare', throttle)];
			const ratio = (ours?.mapPainted ?? NaN) / (bare?.mapPainted ?? NaN);
			return target(`map painted, of the bare page's time, ${throttle}x`, ratio, PAINTED_OF_BARE, '×');
		}),
		...([54, 396] as const).flatMap((areas) =>
			([1, 4] as const).flatMap((throttle) => {
				const ours = find('ours', throttle, areas);
				const name = `date change of the whole page, ${areas} areas`;
				return [
					changeTarget(name, throttle, ours?.change.median ?? NaN),
					...(ours?.changeLaidOut
						? [changeTarget(`${name}, also out of sight`, throttle, ours.changeLaidOut.median)]
						: [])
				];
			})
		),
		target('longest task over 50 ms during play, 1x', find('ours', 1)?.longestPlayTask ?? NaN, LONG_TASK_MS, 'ms')
	];
}

/** The time a change of the date may take, in milliseconds. */
export function changeTarget(name: string, throttle: 1 | 4, value: number): Target {
	return target(`${name}, ${throttle}x`, value, CHANGE_MS[throttle], 'ms');
}

function target(name: string, value: number, limit: number, unit: Target['unit']): Target {
	return { name, value, limit, unit, met: value <= limit };
}

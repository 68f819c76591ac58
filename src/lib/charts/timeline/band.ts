import type { Step } from '$lib/view/rollout.js';
import type { TimeAxis } from './axis.js';

/** Paths of the band in a box 1000 wide; y in pixels. */
export interface Band {
	readonly area: string;
	readonly low: string;
	readonly high: string;
}

/** Units of the box for one percent of the axis. */
const PER_PERCENT = 10;

/** Draws the steps of certain and possible centres as a band between two staircases. */
export function bandPaths(steps: readonly Step[], axis: TimeAxis, y: (count: number) => number): Band {
	const before = steps.findLast((step) => step.day <= axis.first) ?? { low: 0, high: 0 };
	const shown = steps.filter((step) => step.day > axis.first && step.day <= axis.last);
	const stairs = (bound: 'low' | 'high'): string => {
		const parts = [`M0 ${y(before[bound])}`];
		for (const step of shown) parts.push(`H${round(axis.at(step.day) * PER_PERCENT)}V${y(step[bound])}`);
		parts.push(`H${100 * PER_PERCENT}`);
		return parts.join('');
	};
	const back = [...shown].reverse().map((step, index, list) => {
		const next = list[index + 1] ?? before;
		return `H${round(axis.at(step.day) * PER_PERCENT)}V${y(next.low)}`;
	});
	const last = shown.at(-1) ?? before;
	return {
		low: stairs('low'),
		high: stairs('high'),
		area: `${stairs('high')}V${y(last.low)}${back.join('')}H0z`
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

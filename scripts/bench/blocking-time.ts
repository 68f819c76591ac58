import type { Task } from './run.js';

/** A task longer than this keeps a reader waiting (https://web.dev/articles/tbt). */
export const LONG_TASK_MS = 50;

/** Total blocking time: what tasks between two moments take beyond 50 ms each, in milliseconds. */
export function blockingTime(tasks: readonly Task[], from: number, to: number): number {
	return tasks
		.map(({ start, duration }) => Math.min(start + duration, to) - Math.max(start, from))
		.reduce((sum, inside) => sum + Math.max(0, inside - LONG_TASK_MS), 0);
}

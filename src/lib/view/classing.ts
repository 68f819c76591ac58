import type { View } from './view.js';

/** Whether the map shows numbers, so that their classes can be chosen; years and yes or no have classes of their own. */
export function hasNumbers({ measure, level }: Pick<View, 'measure' | 'level'>): boolean {
	return measure === 'status' ? level === 'district' : measure !== 'start';
}

/** Whether every area has one exact value, so that each can have its own colour; sums are ranges, which need classes. */
export function hasExactValues({ measure }: Pick<View, 'measure'>): boolean {
	return measure === 'foreign';
}

/**
 * Calls back once the frame under way has been painted. To be called from an animation frame: style, layout and paint
 * follow in the same task, and this is the next, ahead of all that waits (a message would queue behind a page's scripts).
 */
export function afterPaint(callback: () => void): void {
	void scheduler.postTask(callback, { priority: 'user-blocking' });
}

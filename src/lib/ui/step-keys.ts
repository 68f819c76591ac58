const MOVES: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** What handles these keys itself: fields, and parts that scroll. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="region"], nav';

/** How many steps on a key leads, or null if it is not for the steps. */
export function stepMove(event: KeyboardEvent): number | null {
	const isModified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
	const target = event.target instanceof Element ? event.target : null;
	if (isModified || event.defaultPrevented || target?.closest(OWN_KEYS)) return null;
	return MOVES[event.key] ?? null;
}

import { getContext, setContext } from 'svelte';
import type { Sheet } from './load-sheet.js';

const KEY = Symbol('sheet');

/** Tells the figures below what draws their menus at once: on the server, for readers without scripts. */
export function setSheet(sheet: () => Sheet | null): void {
	setContext(KEY, sheet);
}

/** What draws the menu of a figure at once; null in the browser, which loads it with the first menu that is opened. */
export function getSheet(): Sheet | null {
	return getContext<() => Sheet | null>(KEY)();
}

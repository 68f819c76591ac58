import type { Component } from 'svelte';
import type { FigureMessages } from '$lib/i18n/figure/de.js';
import type { Figure } from '$lib/view/figure.js';
import type { Explorer } from './explorer.svelte.js';

/** What the tables of a figure's data are drawn from. */
export interface FigureTables {
	readonly explorer: Explorer;
	readonly words: FigureMessages;
}

/** Loads what draws the data of a figure as tables; null for the figure that is a table itself. */
export async function loadFigureTables(figure: Figure): Promise<Component<FigureTables> | null> {
	switch (figure) {
		case 'map':
			return (await import('./MapData.svelte')).default;
		case 'timeline':
			return (await import('./TimelineData.svelte')).default;
		case 'spending':
			return (await import('./SpendingData.svelte')).default;
		case 'table':
			return null;
		default:
			return figure satisfies never;
	}
}

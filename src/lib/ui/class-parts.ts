import type { Snippet } from 'svelte';
import type { ClassMessages } from '$lib/i18n/classes/de.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Problem } from '$lib/view/codec.js';
import * as parts from './ClassParts.svelte';
import type { Explorer } from './explorer.svelte.js';

/** The parts of a map whose classes a reader can choose. */
interface ClassParts {
	readonly legend: Snippet<[explorer: Explorer, words: ClassMessages, speech: Speech]>;
	/** @param of title of the figure @param problems what of the address could not be used */
	readonly menu: Snippet<[explorer: Explorer, words: ClassMessages, of: string, problems: readonly Problem[]]>;
}

/** Typed here, for the linter sees nothing but the default export of a component's file. */
export const classParts: ClassParts = parts;

import { getContext, setContext } from 'svelte';
import { createFormatter, type Formatter } from './format.js';
import type { Messages } from './de.js';
import type { Language } from '$lib/data/atlas.js';

/** What components need to speak one language. */
export interface Speech {
	readonly language: Language;
	/** Messages. */
	readonly t: Messages;
	/** Numbers, money and dates. */
	readonly f: Formatter;
}

const KEY = Symbol('speech');

export function createSpeech(language: Language, t: Messages): Speech {
	return { language, t, f: createFormatter(language) };
}

/** Gives a component tree its language; pass a function so that the tree follows a change. */
export function setSpeech(speech: () => Speech): void {
	setContext(KEY, speech);
}

export function getSpeech(): () => Speech {
	return getContext<() => Speech>(KEY);
}

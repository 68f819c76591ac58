import { browser } from '$app/environment';
import { createSpeech } from '$lib/i18n/context.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { loadSheet } from '$lib/ui/load-sheet.js';
import type { LayoutLoad } from './$types.js';

export const load: LayoutLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return {
		speech: createSpeech(language, await loadMessages(language)),
		/** Draws the menus of figures for readers without scripts. */
		sheet: browser ? null : await loadSheet(language)
	};
};

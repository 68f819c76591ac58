import { createSpeech } from '$lib/i18n/context.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import type { LayoutLoad } from './$types.js';

export const load: LayoutLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return { speech: createSpeech(language, await loadMessages(language)) };
};

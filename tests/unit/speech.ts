import { createSpeech } from '$lib/i18n/context.js';
import { de } from '$lib/i18n/de.js';
import { en } from '$lib/i18n/en.js';

export const german = createSpeech('de', de);
export const english = createSpeech('en', en);

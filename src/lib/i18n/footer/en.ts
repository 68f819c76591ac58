import type { FooterMessages } from './de.js';

/** What stands at the foot of every page and nowhere else, in English. Only the server says them. */
export const en: FooterMessages = {
	facts: 'Facts with sources, compilation CC BY 4.0',
	privacy: 'No cookies, no third-party servers'
};

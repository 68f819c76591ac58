import type { SearchMessages } from './de.js';

/** What a search answers that finds no place or several, in English; loaded with the search. */
export const en: SearchMessages = {
	notFound: (text) => `No place “${text}” found among the 396 municipalities and 54 centres.`,
	ambiguous: (text) => `“${text}” fits several places:`
};

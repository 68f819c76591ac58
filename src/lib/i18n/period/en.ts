import type { PeriodMessages } from './de.js';

/** Words for days that are added up, in English: part of the words of each page on which a period can be brushed. */
export const en: PeriodMessages = {
	year: (year) => `in ${year}`,
	years: (from, to) => `from ${from} to ${to}`,
	days: (from, to) => `from ${from} to ${to}`,
	hint: 'To choose a period, drag along a time axis or move its ends with the arrow keys.',
	clear: 'Show all years'
};

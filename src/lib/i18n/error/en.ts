import type { ErrorMessages } from './de.js';

/** What a reader is told where there is no page, or it could not be made, in English. */
export const en: ErrorMessages = {
	title: 'There is no such page.',
	hint: (path) => `There is nothing at “${path}”. Please check the spelling.`,
	centreHint: (key) =>
		`No centre has the key “${key}”. Expected: one of the 54 territory keys, such as 05913 for Dortmund.`,
	figureHint: (figure) => `There is no figure “${figure}”. Four can be shown by themselves:`,
	pictureHint: (figure, known) => `There is no picture “${figure}.svg”. Expected: one of ${known}.`,
	meant: 'Perhaps you meant:',
	pages: 'These are the pages:',
	broken: 'Something went wrong here.',
	brokenHint: 'The page could not be made. Load it again; if that does not help, please report the address.',
	back: 'To the atlas'
};

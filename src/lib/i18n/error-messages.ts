import type { Language } from '$lib/data/atlas.js';

interface ErrorMessages {
	readonly notFound: string;
	readonly notFoundHint: string;
	readonly broken: string;
	readonly brokenHint: string;
	readonly back: string;
}

/** Words of the error pages, apart from all others: every page carries them, in case it fails. */
export const errorMessages: Readonly<Record<Language, ErrorMessages>> = {
	de: {
		notFound: 'Diese Seite gibt es nicht.',
		notFoundHint: 'Die Adresse ist unbekannt. Prüfen Sie die Schreibweise oder beginnen Sie beim Atlas.',
		broken: 'Hier ist etwas schiefgegangen.',
		brokenHint: 'Die Seite ließ sich nicht erzeugen. Laden Sie sie neu; hilft das nicht, melden Sie bitte die Adresse.',
		back: 'Zum Atlas'
	},
	en: {
		notFound: 'There is no such page.',
		notFoundHint: 'The address is unknown. Check its spelling or start from the atlas.',
		broken: 'Something went wrong here.',
		brokenHint: 'The page could not be made. Load it again; if that does not help, please report the address.',
		back: 'To the atlas'
	}
};

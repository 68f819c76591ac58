/** What stands at the foot of every page and nowhere else, in German. Only the server says them. */
export const de = {
	facts: 'Fakten mit Quelle, Zusammenstellung CC BY 4.0',
	privacy: 'Keine Cookies, keine fremden Server'
};

/** The shape both languages share. */
export type FooterMessages = typeof de;

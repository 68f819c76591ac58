/** What a search answers that finds no place or several, in German; loaded with the search. */
export const de = {
	notFound: (text: string) => `Kein Ort „${text}“ gefunden. Gesucht wird unter den 396 Gemeinden und 54 Zentren.`,
	ambiguous: (text: string) => `„${text}“ passt auf mehrere Orte:`
};

/** The shape both languages share. */
export type SearchMessages = typeof de;

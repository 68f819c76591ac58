/** What a reader is told where there is no page, or it could not be made, in German. Only the server says it. */
export const de = {
	title: 'Diese Seite gibt es nicht.',
	/** @param path as it was asked for */
	hint: (path: string) => `Unter „${path}“ steht nichts. Prüfen Sie die Schreibweise.`,
	centreHint: (key: string) =>
		`Kein Zentrum hat den Schlüssel „${key}“. Erwartet wird einer der 54 Gebietsschlüssel, etwa 05913 für Dortmund.`,
	figureHint: (figure: string) => `Eine Abbildung „${figure}“ gibt es nicht. Vier lassen sich einzeln zeigen:`,
	pictureHint: (figure: string, known: string) =>
		`Ein Bild „${figure}.svg“ gibt es nicht. Erwartet: eines von ${known}.`,
	meant: 'Meinten Sie vielleicht:',
	pages: 'Diese Seiten gibt es:',
	broken: 'Hier ist etwas schiefgegangen.',
	brokenHint: 'Die Seite ließ sich nicht erzeugen. Laden Sie sie neu; hilft das nicht, melden Sie bitte die Adresse.',
	back: 'Zum Atlas'
};

/** The shape both languages share. */
export type ErrorMessages = typeof de;

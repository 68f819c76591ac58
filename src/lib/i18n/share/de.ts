/** Words of what a reader can take away from a figure, in German; loaded when it is wanted. */
export const de = {
	copied: 'Kopiert',
	copyFailed: 'Kopieren nicht möglich; bitte die Adresse aus der Adresszeile nehmen.',
	svg: 'SVG-Bild',
	png: 'PNG-Bild (2×)',
	pngFailed: 'Das PNG ließ sich nicht erzeugen; bitte das SVG-Bild verwenden.',
	csvSemicolon: 'CSV für Excel (Semikolon)',
	json: 'JSON',
	embed: { page: 'Einbetten in eine Webseite', slide: 'Einbetten in eine Folie (16:9)' },
	copyEmbed: 'HTML kopieren',
	htmlFailed: 'Kopieren nicht möglich; bitte den Text im Feld markieren und kopieren.',
	/** @param host where the frame is loaded from */
	from: (host: string) => `Eingebettetes wird von ${host} geladen: Ihr Publikum muss diese Adresse erreichen können.`
};

/** The shape both languages share. */
export type ShareMessages = typeof de;

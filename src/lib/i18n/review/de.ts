/** The words of the page that looks back, in German. */
export const reviewDe = {
	title: 'Stimmt die Gründungsgeschichte?',
	description:
		'Vierzehn Aussagen eines Pressetextes vom Dezember 2013 über die Kommunalen Integrationszentren, Schritt für Schritt an den Belegen geprüft.',
	lead: 'Im Dezember 2013 zogen Dortmunder Landtagsabgeordnete in einem Pressetext Bilanz über die Kommunalen Integrationszentren. Hier steht jede seiner Aussagen neben dem, was unabhängige Quellen belegen. Das Urteil wird aus den Fakten des Atlas berechnet: Ändern sich die Fakten, ändert es sich mit. Der Pressetext selbst und seine Kopien zählen nicht als Beleg.',
	keys: 'Pfeiltasten links und rechts oder Bild auf und ab führen von Aussage zu Aussage.',
	steps: 'Schritte',
	step: (number: number, total: number) => `Aussage ${number} von ${total}`,
	previous: 'Vorige Aussage',
	next: 'Nächste Aussage',
	verdict: {
		confirmed: 'bestätigt',
		qualified: 'eingeschränkt',
		contradicted: 'widerlegt',
		unchecked: 'nicht prüfbar'
	},
	meaning: {
		confirmed: 'unabhängige Quellen belegen die Aussage so, wie sie dasteht',
		qualified: 'die Belege lassen die Aussage zu oder tragen nur einen Teil von ihr',
		contradicted: 'die Belege schließen die Aussage aus',
		unchecked: 'keine unabhängige Quelle im Atlas sagt etwas dazu'
	},
	atlas: 'Im Atlas ansehen',
	found: 'belegt',
	notFound: 'kein Beleg in den Fakten',
	key: { counted: 'Angabe, die zählt', aside: 'die Behauptung selbst', result: 'Folge daraus' },
	band: 'Fläche: belegt bis möglich · Punkte: veröffentlichte Zahlen'
};

/** The shape both languages share. */
export type ReviewWords = typeof reviewDe;

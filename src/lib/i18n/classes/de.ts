/** What the choice of classes says in German, and the legend of it; loaded when a map shows numbers. */
export const de = {
	title: 'Klassen',
	method: 'Einteilung',
	methods: {
		round: 'Runde Stufen',
		quantile: 'Quantile',
		ckmeans: 'Natürliche Grenzen',
		equal: 'Gleiche Abstände',
		own: 'Eigene Grenzen',
		continuous: 'Stufenlos'
	},
	hints: {
		round: 'etwa fünf Klassen mit glatten Grenzen',
		quantile: 'in jeder Klasse etwa gleich viele Werte',
		ckmeans: 'möglichst ähnliche Werte je Klasse (ckmeans)',
		equal: 'jede Klasse gleich breit',
		own: 'selbst gesetzt, etwa nach einem Richtwert',
		continuous: 'jeder Wert mit eigenem Farbton'
	},
	rangesOnly: 'nur beim Ausländeranteil; hier sind Werte teils Spannen und brauchen Klassen',
	count: 'Zahl der Klassen',
	breaks: { funding: 'Grenzen in Euro', posts: 'Grenzen in Stellen', foreign: 'Grenzen in Prozent' },
	breaksHint: '2 bis 6 aufsteigende Zahlen, durch Semikolon getrennt, etwa 10; 12,5; 20',
	separator: '; ',
	faults: {
		number: (text: string) =>
			text === ''
				? 'Zwischen zwei Trennzeichen fehlt eine Zahl.'
				: `„${text}“ ist hier keine Grenze: Erwartet werden Zahlen über 0 mit höchstens zwei Nachkommastellen, Tausender ohne Punkt.`,
		order: (text: string) => `${text} ist nicht größer als die Grenze davor.`,
		count: (count: number) => `${count === 1 ? 'Eine Grenze' : `${count} Grenzen`}; nötig sind 2 bis 6.`
	},
	unchanged: 'Die Karte bleibt bis dahin, wie sie ist.',
	allYears: 'Die Klassen gelten für alle Jahre: Eine Farbe behält ihre Bedeutung, wenn sich das Datum ändert.',
	legend: {
		classes: (count: number, method: string) => `${count === 1 ? 'Eine Klasse' : `${count} Klassen`}, ${method}`,
		methods: {
			round: 'runde Stufen',
			quantile: 'Quantile',
			ckmeans: 'natürliche Grenzen',
			equal: 'gleiche Abstände',
			own: 'eigene Grenzen',
			continuous: 'stufenlos'
		},
		fewer: (count: number, asked: number, method: string) => [
			`${count} statt ${asked} Klassen, ${method};`,
			'viele Werte sind gleich.'
		],
		notContinuous: ['Stufenlos nur, wo jeder Wert genau ist;', 'gezeigt sind runde Stufen.'],
		below: (to: string) => `unter ${to}`,
		between: (from: string, to: string) => `${from} bis unter ${to}`,
		from: (from: string) => `ab ${from}`
	}
};

/** The shape both languages share. */
export type ClassMessages = typeof de;

import { rulesDe } from './rules-de.js';
import { workedDe } from './worked-de.js';

/** The words of the page on method, in German. */
export const methodDe = {
	title: 'Wie gut ist das bekannt?',
	description:
		'Wie der Zentrenatlas aus einzelnen Quellen Zeitspannen bildet, wie gut jedes der 54 Zentren belegt ist, wo Quellen sich widersprechen und was offen bleibt.',
	lead: (facts: string, sources: string) =>
		`Der Atlas beruht auf ${facts} Angaben aus ${sources} Quellen. Kaum ein Zentrum hat ein Gründungsdatum, das alle gleich nennen. Darum steht hier für jedes kein Tag, sondern eine Spanne: frühestens bis spätestens. Unbekanntes bleibt unbekannt.`,
	contents: 'Auf dieser Seite',
	sections: {
		rules: 'Die Regeln',
		examples: 'Sieben Beispiele für Spannen',
		worked: 'Nachgerechnet: Geld, Menschen, Summen',
		matrix: 'Wie gut jedes Zentrum belegt ist',
		counts: 'Veröffentlichte Zahlen',
		contested: 'Wo Quellen sich widersprechen',
		gaps: 'Was fehlt und was es klären würde',
		report: 'Einen Fehler melden'
	},
	rules: rulesDe,
	worked: workedDe,
	case: {
		title: (name: string, interval: string, contested: boolean) =>
			`${name}: ${interval}${contested ? ', strittig' : ''}`,
		why: (first: string, because: string, last: string | null, until: string) =>
			`Frühestens am ${first}: ${because}. ${last === null ? 'Einen spätesten Tag nennt keine Quelle.' : `Spätestens am ${last}: ${until}.`}`,
		exact: (because: string) => `Eine Angabe setzt beide Enden: ${because}.`,
		contested:
			'Die Angaben lassen keinen gemeinsamen Tag zu, oder eine spricht gegen die übrigen. Gezeigt ist die Hülle der genannten Tage.',
		guideline: 'Tag der Förderrichtlinie, vorher konnte niemand beantragen',
		result: 'Ergebnis nach den Regeln',
		head: ['Tag', 'Ereignis', 'Die Quelle sagt', 'Quelle'],
		atlas: 'Im Atlas ansehen'
	},
	precision: {
		day: 'Tag',
		month: 'Monat',
		year: 'Jahr',
		bound: 'nur eingegrenzt',
		contested: 'strittig',
		nothing: 'nichts'
	},
	precisionNote:
		'Tag, Monat, Jahr: Die ganze Spanne liegt in einem Tag, Kalendermonat oder Kalenderjahr. Nur eingegrenzt: Sie reicht über ein Jahr hinaus, oder eine Seite ist offen.',
	matrix: {
		title: (days: number, within: number, total: number) =>
			`Bei ${days} von ${total} Zentren ist der Tag der Einrichtung bekannt, bei weiteren ${within} Monat oder Jahr`,
		sentence: (working: number, approved: number, bound: number) =>
			`Der Tag der Arbeitsaufnahme ist bei ${working} Zentren bekannt, der Tag der Genehmigung bei ${approved}. Bei ${bound} Zentren ist die Einrichtung nur eingegrenzt.`,
		centre: 'Zentrum',
		precision: 'Genauigkeit'
	},
	counts: {
		title: (inside: number, outside: number, total: number) =>
			`${inside} von ${total} veröffentlichten Zahlen passen zu den Einzelbelegen, ${outside} nicht`,
		sentence:
			'Jede landesweit veröffentlichte Zahl neben der Spanne aus gesicherten und möglichen Zentren (Stufe „eingerichtet“) an den Tagen, auf die sie sich beziehen kann. Eine Zahl außerhalb ist ein Befund, kein Fehler.',
		head: ['Datum', 'gemeldet', 'gesichert', 'möglich', 'Urteil', 'Quelle'],
		verdict: { inside: 'innerhalb', outside: 'außerhalb', part: 'Teil einer größeren Zahl' }
	},
	contestedLead: (count: number) =>
		count === 0
			? 'Zurzeit widersprechen sich keine Quellen.'
			: `In ${count} Fällen schließen die Angaben einander aus. Sie stehen hier nebeneinander; klären könnte sie ein Bescheid, ein Beschluss oder ein Bericht aus der Zeit selbst. „Eingerichtet“ ist dann ebenfalls strittig.`,
	gaps: {
		approved: (count: number) =>
			`Bei ${count} Zentren fehlt der Tag der Genehmigung. Klären würden ihn die Zuwendungsbescheide oder die Förderlisten der Bezirksregierung.`,
		working: (count: number) =>
			`Bei ${count} Zentren fehlt der Tag der Arbeitsaufnahme. Klären würden ihn Ratsvorlagen, Geschäftsberichte oder Mitteilungen der Kommune.`,
		bound: (count: number, names: string) => `Bei ${count} Zentren ist die Einrichtung nur eingegrenzt: ${names}.`,
		predecessor: (count: number) =>
			`Bei ${count} Zentren ist keine Vorgängereinrichtung belegt. Das heißt nicht, dass es keine gab.`,
		weak: (count: number) => `${count} Angaben gelten als schwach. Sie werden gezeigt, aber nicht gezählt.`,
		money:
			'Was ein Zentrum tatsächlich ausgezahlt bekam, ist nur vereinzelt veröffentlicht. Die Förderung ist darum ein Modell: Höchstbetrag der Richtlinie mal Monate.',
		rules:
			'Ab 2021 sind die Fördersätze aus einzelnen Veröffentlichungen erschlossen, nicht aus dem Text der Richtlinie.',
		aachen: 'Der Ausländeranteil ist für Stadt und Städteregion Aachen nur gemeinsam veröffentlicht.'
	},
	report: [
		'Die Fakten sind CSV-Dateien im Ordner data/ des Quelltextes: eine Zeile je Angabe, mit Quelle. Wer einen Fehler findet oder eine bessere Quelle kennt, eröffnet dort ein Issue oder ändert die Datei und schlägt die Änderung vor.',
		'Wie eine Zeile aussieht, steht in data/README.md. Eine widersprechende Quelle bekommt eine eigene Zeile; die alte bleibt stehen. npm run data:check prüft die Dateien.'
	]
};

/** The shape both languages share. */
export type MethodWords = typeof methodDe;

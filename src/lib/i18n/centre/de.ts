import { de as period } from '../period/de.js';

/** Whether a date in words begins with its day ("1. September 1989"). */
const isDay = (date: string) => /^\d+\. /.test(date);

/** Words of the page of one centre, in German. */
export const de = {
	description: (name: string) =>
		`Das Kommunale Integrationszentrum ${name}: wann es entstand, wer das sagt, was es kostet und wem es dient.`,
	title: (name: string, stage: string, interval: string) => `${name}: ${stage} ${interval}`,
	stage: { established: 'eingerichtet', approved: 'genehmigt', working: 'in Betrieb' },
	stageLine: { established: 'Eingerichtet', approved: 'Im Grundsatz genehmigt', working: 'In Betrieb' },
	certainty: {
		day: 'Der Tag ist belegt.',
		span: (days: string) => `Gesichert ist die Spanne; sie umfasst ${days} Tage.`,
		open: 'Ein spätester Tag ist nicht belegt.',
		contested: 'Die Quellen widersprechen sich; gezeigt ist die Hülle ihrer Angaben.'
	},
	facts: {
		kind: 'Art',
		district: 'Regierungsbezirk',
		population: 'Einwohner',
		foreign: 'Ausländeranteil',
		funding: 'Förderung seit 2012',
		posts: 'Stellen nach Richtlinie',
		noShare: 'nur gemeinsam mit der Region veröffentlicht',
		model: 'Modell, Obergrenze',
		on: (day: string) => `am ${day}`
	},
	toAtlas: 'Auf der Karte zeigen',
	previous: 'Voriges Zentrum',
	next: 'Nächstes Zentrum',
	neighbours: 'Weitere Zentren',

	evidence: {
		title: (count: number, sources: number) =>
			sources === 1
				? `${count} Angaben aus einer Quelle`
				: `${count} Angaben aus ${sources} Quellen, in zeitlicher Folge`,
		sentence: (from: string, to: string) =>
			`Die Angaben reichen ${isDay(from) ? 'vom' : 'von'} ${from} bis ${isDay(to) ? 'zum ' : ''}${to}. Jede nennt ihre Quelle und sagt, ob die Quelle das Datum selbst angibt oder ob es erschlossen ist.`,
		chart: (name: string) => `Spannen der drei Stufen und die Angaben zu ${name} auf der Zeitachse`,
		columns: { date: 'Datum', event: 'Was', note: 'Was die Quelle sagt', source: 'Quelle', trust: 'Gewicht' },
		within: (inside: number, count: number, period: string) =>
			`${inside} von ${count} Angaben betreffen den Zeitraum ${period}`,
		outside: 'außerhalb des Zeitraums',
		weak: 'zählt nicht',
		noAddress: 'ohne Adresse'
	},
	derivation: {
		title: 'So folgt die Spanne aus den Angaben',
		stage: { approved: 'Genehmigt', working: 'In Betrieb', established: 'Eingerichtet' },
		guideline:
			'Vor der Förderrichtlinie vom 25. Juni 2012 konnte niemand einen Antrag stellen: Die Spanne beginnt dort und ist am Ende offen.',
		dates: (event: string, date: string, source: string) =>
			`${event}, ${date} (${source}): Diese Angabe datiert die Stufe selbst.`,
		confirms: (event: string, date: string, source: string) =>
			`${event}, ${date} (${source}): Spätestens da war die Stufe erreicht.`,
		confirmsOpen: (event: string, date: string, source: string) =>
			`${event}, ${date} (${source}): Bis wann die Stufe erreicht war, sagt diese Angabe nicht.`,
		contradiction: 'Diese Angaben haben keinen Tag gemeinsam. Es gilt die Hülle dessen, was sie nennen:',
		denies: (event: string, date: string, source: string) =>
			`${event}, ${date} (${source}): Die Stufe wurde erst danach erreicht.`,
		resolved: (date: string, source: string) =>
			`Erster Beschluss, ${date} (${source}): Vor ihm konnte das Zentrum nicht arbeiten.`,
		contests: (event: string, date: string, source: string) =>
			`${event}, ${date} (${source}): Das widerspricht der Spanne, denn diese endet früher.`,
		left: (interval: string) => `Es bleibt: ${interval}.`,
		unchanged: 'Das engt die Spanne nicht weiter ein.',
		unprinted: (count: number) =>
			count === 1
				? 'Nicht gedruckt: eine Angabe, die die Spanne nicht weiter einengt.'
				: `Nicht gedruckt: ${count} Angaben, die die Spanne nicht weiter einengen.`,
		none: 'Zu dieser Stufe gibt es keine Angabe, die zählt.',
		established: (interval: string) =>
			`Als eingerichtet gilt ein Zentrum mit der ersten der beiden Stufen, so zählte auch das Ministerium: ${interval}.`,
		open: (from: string) => `ab ${from}, Ende offen`
	},
	contradictions: {
		title: 'Wo sich die Quellen widersprechen',
		side: (stage: string) => `${stage}: Angaben nebeneinander`
	},
	claims: {
		title: 'Was der Pressetext vom Dezember 2013 über dieses Zentrum sagt',
		verdict: {
			confirmed: 'bestätigt',
			qualified: 'eingeschränkt',
			contradicted: 'widerlegt',
			unchecked: 'nicht prüfbar'
		},
		more: (id: string) => `Aussage ${id} im Rückblick`
	},
	period,
	money: {
		title: (sum: string, year: string) => `Höchstens ${sum} zahlte das Land bis Ende ${year} nach dem Modell`,
		within: (sum: string, when: string) => `Höchstens ${sum} zahlte das Land ${when} nach dem Modell`,
		sentence: (count: number) =>
			count === 0
				? 'Das Modell rechnet mit den Höchstbeträgen der Richtlinie. Für dieses Zentrum allein ist keine Summe veröffentlicht.'
				: `Das Modell rechnet mit den Höchstbeträgen der Richtlinie. Veröffentlicht ${count === 1 ? 'ist für dieses Zentrum eine Angabe' : `sind für dieses Zentrum ${count} Angaben`}; Summen des Programms KI stehen als Strich bei ihrem Jahr.`,
		model: 'Modellierter Höchstbetrag je Jahr',
		reported: 'Veröffentlichte Angaben',
		reportedMark: 'veröffentlichte Summe',
		columns: {
			year: 'Jahr',
			programme: 'Programm',
			amount: 'Betrag',
			posts: 'Stellen',
			measure: 'Art der Angabe',
			note: 'Anmerkung',
			source: 'Quelle'
		},
		noYear: 'ohne Jahr',
		programme: {
			KI: 'Kommunales Integrationszentrum',
			KIM: 'Kommunales Integrationsmanagement',
			'KOMM-AN': 'KOMM-AN NRW',
			other: 'sonstige Förderung',
			teachers: 'Lehrkräfte',
			LaKI: 'Koordinierungsstelle'
		} as Record<string, string>,
		measure: {
			grant: 'Zuwendung',
			budget: 'Ansatz',
			spent: 'ausgegeben',
			posts: 'Stellen',
			estimate: 'Schätzung',
			rate_per_post: 'Satz je Stelle'
		} as Record<string, string>,
		posts: 'Stellen nach Richtlinie am Jahresende'
	},
	compare: 'Mit anderen vergleichen →',
	people: {
		count: {
			change: (from: string, to: string) => `Von ${from} auf ${to} Einwohner`,
			one: (count: string, day: string) => `${count} Einwohner am ${day}`,
			none: 'Im gewählten Zeitraum liegt kein Stichtag'
		},
		sentence: (first: string, last: string) =>
			`Amtliche Zahlen vom ${first} bis zum ${last}; zwischen den Stichtagen gibt es keine.`,
		shares: {
			change: (from: string, to: string) => `Ausländeranteil: von ${from} auf ${to}.`,
			one: (share: string, day: string) => `Ausländeranteil am ${day}: ${share}.`,
			none: 'Für diesen Zeitraum ist kein Ausländeranteil angegeben.'
		},
		sharesNone: 'Den Ausländeranteil gibt es nur gemeinsam für Stadt und Städteregion Aachen.',
		population: 'Einwohner',
		share: 'Ausländeranteil in Prozent',
		date: 'Stichtag'
	},
	places: {
		title: (count: number) => (count === 1 ? 'Das Zentrum dient einer Stadt' : `Das Zentrum dient ${count} Gemeinden`),
		sentence: (day: string) => `Einwohner am ${day}.`,
		name: 'Gemeinde',
		population: 'Einwohner'
	},
	peers: {
		title: (place: string, count: number, group: string) => `Platz ${place} von ${count} ${group}`,
		group: {
			city: 'kreisfreien Städten',
			county: 'Kreisen',
			region: 'Zentren',
			municipality_of_region: 'Zentren'
		},
		sentence: (low: number, high: number): string =>
			low === high
				? 'Nach dem Tag der Einrichtung; die Reihenfolge ist an dieser Stelle gesichert.'
				: 'Nach dem Tag der Einrichtung. Weil die Spannen sich überschneiden, ist nur ein Bereich gesichert, kein einzelner Platz.',
		alone: 'Von dieser Art gibt es nur ein Zentrum; verglichen wird mit allen.',
		within: (began: number, count: number, period: string) =>
			`Gezeigt sind die ${began} von ${count}, die im Zeitraum ${period} begonnen haben können, und in jedem Fall dieses Zentrum.`,
		list: 'Vergleichbare Zentren auf der Zeitleiste; Pfeiltasten wechseln, Eingabe öffnet die Seite',
		columns: { name: 'Zentrum', interval: 'frühestens bis spätestens' }
	}
};

/** The shape both languages share. */
export type CentreMessages = typeof de;

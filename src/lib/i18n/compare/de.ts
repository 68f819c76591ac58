import { de as period } from '../period/de.js';

/** Words of the page that holds up to five territories side by side, in German. */
export const de = {
	name: 'Zentren vergleichen',
	description: 'Bis zu fünf Kommunale Integrationszentren nebeneinander: Einrichtung, Förderung, Stellen.',
	question: 'Wie stehen diese Gebiete zueinander?',
	empty: 'Wählen Sie bis zu fünf Gebiete und vergleichen Sie sie',
	lead: 'Mit dem ersten Gebiet erscheinen hier Zeitleiste, Förderung und Kennzahlen; jedes weitere rückt daneben, im selben Maßstab.',
	examples: {
		lead: 'Zum Beispiel:',
		largest: 'die fünf größten Städte',
		last: 'die fünf, die zuletzt kamen',
		region: 'Stadt und Städteregion Aachen'
	},
	title: {
		one: (name: string, when: string, sum: string, median: string, medianSum: string) =>
			`${name}: ${when} je Einwohner höchstens ${sum}, im ${median} ${medianSum}`,
		several: (order: string, when: string, least: { sum: string; name: string }, most: { sum: string; name: string }) =>
			`${order}. Je Einwohner zahlte das Land ${when} höchstens ${least.sum} (${least.name}) bis ${most.sum} (${most.name})`,
		even: (order: string, when: string, sum: string) =>
			`${order}. Je Einwohner zahlte das Land ${when} überall höchstens ${sum}`
	},
	order: {
		one: (name: string, stage: string, interval: string) => `${name}: ${stage} ${interval}`,
		both: (stage: string, first: string, last: string) => `Zuerst ${stage}: ${first}, zuletzt: ${last}`,
		first: (stage: string, first: string) => `Zuerst ${stage}: ${first}; wer zuletzt kam, ist offen`,
		last: (stage: string, last: string) => `Zuletzt ${stage}: ${last}; wer zuerst kam, ist offen`,
		open: (stage: string) => `Wer zuerst ${stage} war, lassen die Belege offen`
	},
	size: {
		one: (name: string) => `${name}: die Kennzahlen`,
		same: (most: string, least: string, times: string, posts: string) =>
			`${most} hat rund ${times}-mal so viele Einwohner wie ${least}, aber ebenso viele Stellen: ${posts}`,
		other: (most: string, least: string, times: string, posts: string, fewer: string) =>
			`${most} hat rund ${times}-mal so viele Einwohner wie ${least}; Stellen sind es ${posts} gegenüber ${fewer}`
	},
	median: {
		city: (count: number) => `Median der ${count} kreisfreien Städte`,
		county: (count: number) => `Median der ${count} Kreise`,
		all: (count: number) => `Median aller ${count}`
	} as Record<string, (count: number) => string>,

	choice: {
		label: 'Gebiete wählen',
		chosen: (count: number) => `Im Vergleich: ${count} von 5`,
		remove: (name: string) => `${name} entfernen`,
		map: (count: number) =>
			`Karte mit ${count} Gebieten; Pfeiltasten wechseln zum Nachbarn, Eingabe nimmt ein Gebiet auf oder heraus, Escape verlässt die Karte`,
		list: 'Alle 54 Gebiete als Tabelle',
		added: (name: string, count: number) => `${name} ist aufgenommen: ${count} von 5.`,
		removed: (name: string, count: number) => `${name} ist herausgenommen: ${count} von 5.`,
		full: (name: string) =>
			`${name} wurde nicht aufgenommen: Mehr als fünf Gebiete passen nicht nebeneinander. Nehmen Sie zuerst eines heraus.`,
		stage: 'Was zählt',
		date: 'Stichtag',
		against: 'Unterschied zu',
		ownKind: 'Median der eigenen Art',
		all: 'Median aller 54',
		apply: 'Anzeigen',
		clear: 'Alle herausnehmen'
	},

	intervals: {
		by: (day: string) => `spätestens am ${day}`,
		allBy: (stage: string, day: string) => `Alle waren spätestens am ${day} ${stage}`,
		noneBy: (stage: string) => `Bis wann diese Zentren ${stage} waren, ist bei keinem belegt`,
		firstAndLast: (stage: string, first: string, by: string, last: string, lastBy: string | null) =>
			`Am frühesten gesichert: ${first} (${stage} ${by})${lastBy === null ? `; kein spätester Tag bekannt: ${last}` : `, am spätesten: ${last} (${lastBy})`}`,
		order: (pairs: readonly (readonly [string, readonly string[]])[]) =>
			pairs.length === 0
				? 'Keine Reihenfolge ist sicher: Alle Spannen überschneiden sich. '
				: `Sicher ist diese Reihenfolge: ${pairs.map(([first, later]) => `${first} vor ${later.length > 1 ? `${later.slice(0, -1).join(', ')} und ` : ''}${later.at(-1)}`).join('; ')}. `,
		sentence:
			'Für jede Stufe eine Zeile, frühestens bis spätestens. Punkte: einzelne Angaben; leer, was der Stufe entgegensteht. Gestrichelt: Die Quellen widersprechen sich.',
		columns: { territory: 'Gebiet', what: 'Was', earliest: 'frühestens', latest: 'spätestens' },
		open: 'offen'
	},
	period,
	money: {
		title: {
			year: (when: string, least: string, leastName: string, most: string, mostName: string) =>
				`${when} zahlte das Land höchstens ${least} (${leastName}) bis ${most} (${mostName})`,
			total: (year: string, least: string, leastName: string, most: string, mostName: string) =>
				`Seit 2012 zahlte das Land bis Ende ${year} höchstens ${least} (${leastName}) bis ${most} (${mostName})`,
			capita: (when: string, least: string, leastName: string, most: string, mostName: string) =>
				`Je Einwohner zahlte das Land ${when} höchstens ${least} (${leastName}) bis ${most} (${mostName})`
		},
		even: {
			year: (when: string, sum: string, isOne: boolean) =>
				`${when} zahlte das Land ${isOne ? '' : 'jedem '}höchstens ${sum}`,
			total: (year: string, sum: string, isOne: boolean) =>
				`Seit 2012 zahlte das Land bis Ende ${year} ${isOne ? '' : 'jedem '}höchstens ${sum}`,
			capita: (when: string, sum: string, _isOne: boolean) => `Je Einwohner zahlte das Land ${when} höchstens ${sum}`
		},
		sentence: (day: string) =>
			`Modell nach den Höchstbeträgen der Richtlinie, alle Felder im selben Maßstab. Schraffiert: nur, wenn das Zentrum am frühesten möglichen Tag begann. Das letzte Jahr reicht bis zum ${day}.`,
		unit: 'Förderung',
		year: 'Jahr',
		until: (day: string) => `bis ${day}`
	},
	standing: {
		one: (place: string, value: string, median: string) =>
			`${place} erhielt je Einwohner höchstens ${value}; der Median aller 54 liegt bei ${median}`,
		title: (place: string, value: string, median: string) =>
			`Am meisten je Einwohner erhielt ${place}: höchstens ${value}; der Median aller 54 liegt bei ${median}`,
		sentence: (when: string, day: string, shareDay: string) =>
			`Striche unten: alle 54 Gebiete, gestrichelt ihr Median. Förderung (Modell, Obergrenze) ${when}, Stellen am ${day}, Ausländeranteil am ${shareDay}.`
	},
	table: {
		sentence: (yardstick: string) =>
			`Unter jedem Wert steht, um wie viel er abweicht: ${yardstick}. Wo ein Wert nur als Spanne bekannt ist, ist es auch der Unterschied.`,
		againstOwn: 'vom Median der eigenen Art; Stadt und Städteregion Aachen vom Median aller 54',
		againstAll: 'vom Median aller 54 Gebiete',
		againstOne: (name: string) => `von ${name}`,
		property: 'Merkmal',
		note: 'Anmerkung',
		source: 'Quelle',
		published: 'Veröffentlichte Summen',
		nothing: 'Für diese Gebiete ist im Programm KI keine Summe veröffentlicht.',
		lowest: 'mindestens',
		highest: 'höchstens'
	},
	rows: {
		kind: 'Art',
		district: 'Regierungsbezirk',
		established: 'Eingerichtet',
		approved: 'Im Grundsatz genehmigt',
		working: 'In Betrieb',
		predecessor: 'Vorgänger\u00adeinrichtung',
		population: (_when: string) => 'Einwohner',
		foreign: (_when: string) => 'Ausländeranteil',
		posts: (_when: string) => 'Stellen',
		postsPerHead: (_when: string) => 'Stellen je 100.000 Einwohner',
		paid: (when: string) => `Förderung ${when}`,
		total: (_when: string) => 'Förderung seit 2012',
		capita: (when: string) => `Förderung je Einwohner ${when}`,
		reported: 'Veröffentlichte Summen'
	},
	notes: {
		stage: 'frühestens bis spätestens',
		population: (day: string) => `am ${day}`,
		foreign: (day: string) => `INKAR, ${day}`,
		posts: (day: string) => `Fachkräfte, Assistenz und Lehrkräfte nach Richtlinie, ${day}`,
		model: 'Modell, Obergrenze',
		total: (day: string) => `Modell, Obergrenze, bis ${day}`,
		capita: 'Modell, Obergrenze',
		reported: 'nur Programm KI; übrige auf der Seite des Zentrums'
	},
	predecessor: { yes: 'belegt', no: 'nicht belegt' },
	contested: 'Quellen widersprechen sich',
	unknown: 'offen',
	noShare: 'nur gemeinsam für Stadt und Städteregion Aachen veröffentlicht',
	noShareShort: 'nur gemeinsam veröffentlicht',
	noSum: 'keine veröffentlicht',
	noYear: 'ohne Jahr',
	sum: (year: string, amount: string, measure: string) => `${year}: ${amount} (${measure})`,
	measure: { grant: 'Zuwendung', budget: 'Ansatz', estimate: 'Schätzung' } as Record<string, string>,
	same: 'gleich',
	own: 'Bezug',
	to: 'bis',
	points: (difference: string) => `${difference} Prozentpunkte`,
	days: {
		count: (days: string, isOne: boolean) => (isOne ? `${days} Tag` : `${days} Tage`),
		sameDay: 'am selben Tag',
		later: (span: string) => `${span} später`,
		earlier: (span: string) => `${span} früher`,
		either: (before: string, after: string) => `${before} früher bis ${after} später`,
		atLeastLater: (span: string) => `mindestens ${span} später`,
		atLeastEarlier: (span: string) => `mindestens ${span} früher`,
		upToEarlierOrOpen: (span: string) => `höchstens ${span} früher, vielleicht später`,
		upToLaterOrOpen: (span: string) => `höchstens ${span} später, vielleicht früher`
	}
};

/** The shape both languages share. */
export type CompareMessages = typeof de;

const are = (count: number) => (count === 1 ? 'ist' : 'sind');

/** Every word the atlas says, in German. The English file must have the same keys; the build fails if it does not. */
export const de = {
	site: 'Zentrenatlas NRW',
	skip: 'Zum Inhalt springen',
	mainNavigation: 'Hauptnavigation',
	pages: {
		atlas: 'Atlas',
		need: 'Bedarf',
		coverage: 'Abdeckung',
		groups: 'Gruppen',
		compare: 'Vergleich',
		scenario: 'Szenario',
		review: 'Rückblick',
		method: 'Methode'
	},
	otherLanguage: 'English',
	theme: { toDark: 'Dunkle Darstellung', toLight: 'Helle Darstellung' },
	footer: {
		borders: 'Grenzen © GeoBasis-DE / BKG 2016 (Daten verändert)',
		stand: (day: string) => `Datenstand ${day}`
	},
	notLoaded: 'Ein Teil der Seite ließ sich nicht laden.',
	reload: 'Seite neu laden',

	stage: { established: 'eingerichtet', approved: 'genehmigt', working: 'in Betrieb' },
	stageLong: {
		established: 'Zentren eingerichtet (genehmigt oder in Betrieb)',
		approved: 'Zentren im Grundsatz genehmigt',
		working: 'Zentren in Betrieb'
	},
	measure: { start: 'Jahr', status: 'Stand', funding: 'Förderung', posts: 'Stellen', foreign: 'Umfeld' },
	unit: { year: 'im Jahr', total: 'seit 2012', capita: 'je Kopf' },
	unitLong: {
		year: 'im Kalenderjahr',
		total: 'seit 2012 zusammen',
		capita: 'im Kalenderjahr je Einwohner'
	},
	level: { territory: 'Zentren', municipality: 'Gemeinden', district: 'Bezirke' },
	form: { areas: 'Flächen', tiles: 'Kacheln' },
	kind: {
		city: 'Kreisfreie Stadt',
		county: 'Kreis',
		region: 'Städteregion',
		municipality_of_region: 'Regionsangehörige Stadt'
	},
	status: { yes: 'ja', unknown: 'ungewiss', no: 'noch nicht' },
	confidence: { primary: 'Primärquelle', secondary: 'Sekundärquelle', weak: 'schwach belegt' },
	basis: { stated: 'so angegeben', derived: 'erschlossen' },
	event: {
		predecessor_start: 'Vorgängereinrichtung besteht',
		resolution: 'Beschluss von Rat oder Kreistag',
		rejection: 'Ablehnung',
		not_yet: 'noch kein Zentrum',
		approval: 'im Grundsatz genehmigt',
		funding_notice: 'Zuwendungsbescheid',
		operation_start: 'Arbeit aufgenommen',
		opening: 'Eröffnung',
		planned: 'geplant',
		context: 'Umfeld'
	},
	milestoneKind: {
		law: 'Gesetz',
		guideline: 'Richtlinie',
		organisation: 'Organisation',
		budget: 'Haushalt',
		milestone: 'Aufbau',
		evaluation: 'Bewertung'
	} as Record<string, string>,
	reportedMeasure: {
		working: 'in Betrieb',
		funded: 'gefördert',
		approved_in_principle: 'im Grundsatz genehmigt'
	} as Record<string, string>,

	controls: {
		title: 'Ansicht wählen',
		stage: 'Was zählt',
		measure: 'Karte zeigt',
		unit: 'Förderung',
		level: 'Ebene',
		form: 'Kartenform',
		onlyAreas: 'Kartenform (Gemeinden: nur Flächen)',
		district: 'Regierungsbezirk',
		allDistricts: 'Alle Bezirke',
		kind: 'Art',
		allKinds: 'Städte und Kreise',
		predecessor: 'Vorgängereinrichtung',
		predecessorAny: 'mit und ohne',
		predecessorYes: 'belegt',
		predecessorNo: 'nicht belegt',
		status: 'Stand am Stichtag',
		anyStatus: 'Jeder Stand',
		since: 'Beginn ab',
		until: 'Beginn bis',
		date: 'Datum',
		exactDay: 'Tag genau',
		dayFormat: 'JJJJ-MM-TT',
		search: 'Ort suchen',
		searchHint: 'Gemeinde, Stadt oder Kreis',
		apply: 'Anzeigen',
		filters: 'Filter',
		reset: 'Alles zurücksetzen',
		remove: (what: string) => `Filter entfernen: ${what}`,
		active: 'Aktive Filter',
		chip: {
			district: (name: string) => `Bezirk ${name}`,
			predecessorYes: 'mit Vorgänger',
			predecessorNo: 'ohne belegten Vorgänger',
			status: (status: string) => `Stand: ${status}`,
			since: (day: string) => `Beginn ab ${day}`,
			until: (day: string) => `Beginn bis ${day}`,
			only: (count: number) => `${count} ausgewählte Gebiete`
		},
		servedBy: (place: string, centre: string) => `${place} → ${centre}`,
		placesFailed: 'Das Ortsverzeichnis ließ sich nicht laden. Bitte noch einmal versuchen.'
	},
	problems: 'Nicht alles aus der Adresse war brauchbar:',

	headline: {
		centres: { established: 'Zentren eingerichtet', approved: 'Zentren genehmigt', working: 'Zentren in Betrieb' },
		centresNote: (total: number, isExact: boolean) => `gesichert${isExact ? '' : ' bis möglich'}, von ${total}`,
		reported: 'Gemeldet',
		reportedOf: (of: number) => `von ${of}`,
		reportedWhy: (of: number, total: number) => `Warum ${of}, nicht ${total}?`,
		reportedNone: 'noch keine Zahl',
		reportedNote: (measure: string, date: string) => `${measure}, ${date}`,
		reportedStatewide: 'Zahl für das ganze Land',
		covered: 'Bevölkerung erreicht',
		coveredNote: 'wohnt, wo ein Zentrum besteht',
		coveredForeign: (share: string) => `Ausländische Bevölkerung (2011): ${share}`,
		funding: 'Förderung seit 2012',
		fundingNote: 'Modell nach Richtlinie, Obergrenze',
		fundingYear: (year: string, sum: string) => `davon ${year}: ${sum}`,
		fundingReported: (sum: string) => `für das ganze Jahr gemeldet: ${sum}`,
		perCentre: (posts: string, teachers: string) => `Je Zentrum ${posts} Stellen und ${teachers} Lehrkräfte.`,
		inBand: 'liegt in der belegten Spanne',
		outOfBand: 'liegt außerhalb der belegten Spanne'
	},
	title: {
		all: (total: number, latest: string, day: string) =>
			`Alle ${total} Zentren sind nachgewiesen. Das letzte: ${latest}, spätestens am ${day}.`,
		reported: (day: string, count: number, of: number | null) =>
			`Bis zum ${day} sind ${of === null ? count : `${count} von ${of}`} Zentren gemeldet.`,
		range: (certain: number, possible: number) =>
			certain === possible
				? `Einzeln nachgewiesen ${are(certain)} ${certain}.`
				: `Einzeln nachgewiesen ${are(certain)} ${certain}, möglich ${are(possible)} ${possible}.`,
		filtered: (day: string, certain: number, possible: number, total: number) =>
			`Am ${day}: ` +
			(total === 1
				? `Das ausgewählte Zentrum ist ${certain === 1 ? '' : 'nicht '}nachgewiesen${certain === possible ? '' : ', aber möglich'}.`
				: `${certain === total ? 'Die' : 'Von'} ${total} ausgewählten Zentren ${are(certain)} ${certain === total ? '' : `${certain} `}nachgewiesen${certain === possible ? '' : `, ${possible} möglich`}.`),
		none: (day: string) => `Am ${day} ist noch kein Zentrum nachgewiesen.`,
		empty: 'Kein Zentrum passt zu diesen Filtern.'
	},

	map: {
		title: {
			start: {
				established: 'Jahr der Einrichtung',
				approved: 'Jahr der Genehmigung',
				working: 'Jahr der Arbeitsaufnahme'
			},
			status: 'Stand am Stichtag',
			funding: 'Modellierte Landesförderung',
			posts: 'Geförderte Stellen nach Richtlinie',
			foreign: 'Anteil der ausländischen Bevölkerung'
		},
		finding: {
			all: (total: number, year: number, stage: string) =>
				`${total === 1 ? 'Das Zentrum war' : `${total === 2 ? 'Beide' : `Alle ${total}`} Zentren waren`} bis Ende ${year} sicher ${stage}`,
			most: (count: number, total: number, year: number, stage: string, last: number | null) =>
				`${count} von ${total} Zentren waren bis Ende ${year} sicher ${stage}${last === null ? '' : `, alle bis Ende ${last}`}`,
			few: (count: number, total: number, day: string, stage: string) =>
				total === 1
					? `Das Zentrum ist am ${day} noch nicht sicher ${stage}`
					: `${count === 0 ? 'Noch keins' : `Erst ${count}`} von ${total} Zentren ${count > 1 ? 'sind' : 'ist'} am ${day} sicher ${stage}`,
			status: (day: string, stage: string, total: number, yes: number, unknown: number, no: number) =>
				`Am ${day} sicher ${stage}: ${yes} von ${total} Zentren${unknown > 0 ? `, vielleicht:\u00a0${unknown}` : ''}${no > 0 ? `, noch nicht:\u00a0${no}` : ''}`,
			per: { territory: 'je Zentrum', district: 'je Bezirk' },
			funding: (per: string, sum: string, unit: string) =>
				`Die Obergrenze der Förderung ${per} liegt ${unit} bei ${sum}`,
			posts: (per: string, posts: string) => `Die Richtlinie sieht ${per} ${posts} Stellen vor`,
			foreign: (least: string, where: string, most: string, there: string) =>
				where === there
					? `Der Ausländeranteil beträgt ${least} (${where})`
					: `Der Ausländeranteil reicht von ${least} (${where}) bis ${most} (${there})`
		},
		titleDistrictStart: 'Jahr, als die Hälfte bestand',
		listLabel: (count: number) =>
			`Karte mit ${count} Gebieten; Pfeiltasten wechseln zum Nachbarn, Eingabe wählt aus, Umschalt und Eingabe wählt weitere dazu, Escape verlässt die Karte`,
		lasso: 'Gebiete umfahren und nur diese zeigen',
		lassoHint: 'Mit gedrücktem Zeiger eine Linie um die Gebiete ziehen; Escape bricht ab.',
		lassoEmpty: 'In der Linie lag kein Gebiet.',
		pickHint: 'Mehrere Gebiete: mit der Linie rechts, mit Umschalt + Klick oder Umschalt + Eingabe.',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		whole: 'Ganzes Land zeigen',
		toSelection: 'Auswahl heranholen',
		office: 'Landesweite Koordinierungsstelle (LaKI), 2. Dezember 2013 bis 1. April 2021',
		officeShort: 'Koordinierungsstelle',
		notYet: 'noch nicht',
		unknown: 'ungewiss',
		noData: 'keine Angabe',
		none: 'keine',
		legendTitle: (count: number) => `Gebiete, ${count} insgesamt`,
		spans: 'gepunktet: vielleicht schon früher',
		more: 'gepunktet: vielleicht mehr',
		since: (interval: string) => `seit ${interval}`,
		certain: 'gesichert',
		contested: 'Quellen widersprechen sich',
		mayBe: (interval: string) => `ungewiss, ${interval}`,
		filteredOut: 'nicht in der Auswahl',
		districtStatus: (range: string, total: number) => `${range} von ${total} Zentren`,
		perYear: (year: string, sum: string) => `${year} bis zum Stichtag: ${sum}`,
		total: (sum: string) => `seit 2012: ${sum}`,
		perHead: (sum: string) => `je Einwohner: ${sum}`,
		posts: (posts: string) => `${posts} Stellen`,
		foreign: (share: string, date: string) => `${share} (${date})`,
		census: (day: string) => `Zensus, ${day}`,
		inkar: (day: string) => `INKAR, ${day}`,
		noForeign: 'nur gemeinsam für Stadt und Städteregion Aachen veröffentlicht',
		loading: 'Gemeindegrenzen werden geladen …',
		failed: 'Die Gemeindegrenzen ließen sich nicht laden; gezeigt werden die Zentren.',
		classesFailed: 'Die Wahl der Klassen ließ sich nicht laden; gezeigt sind runde Stufen.'
	},
	timeline: {
		title: (most: string | null, last: string | null, total: number) =>
			most && last
				? most === last
					? `Bis zum ${last} ${total === 1 ? 'war das Zentrum' : `waren alle ${total} Zentren`} nachgewiesen`
					: `Neun von zehn Zentren waren bis zum ${most} nachgewiesen, das letzte bis zum ${last}`
				: 'Der Aufbau: was Quellen belegen und was gemeldet wurde',
		subtitle: 'Fläche: belegt bis möglich · Punkte: veröffentlichte Zahlen',
		play: 'Abspielen',
		pause: 'Anhalten',
		speed: 'Tempo',
		speeds: { slow: 'langsam', normal: 'mittel', fast: 'schnell' },
		range: 'Zeitraum',
		ranges: { rollout: '2012–2018', all: (to: number) => `2012–${to}` },
		rows: 'Reihenfolge',
		rowOrder: { date: 'Datum', name: 'Name', district: 'Bezirk' },
		rowsTitle: 'Jedes Zentrum: frühestens bis spätestens',
		rowsNote:
			'Striche begrenzen die Spanne, wo eine Quelle sie schließt · Punkte: einzeln angegebene Tage · gestrichelt: Widerspruch',
		listLabel: 'Zentren auf der Zeitleiste; Pfeiltasten wechseln, Eingabe wählt aus, Escape verlässt die Liste',
		lastMilestone: (date: string) => `Zuletzt, ${date}:`,
		noMilestone: 'Noch kein Meilenstein.',
		reported: (count: number, of: number | null, measure: string, date: string, source: string) =>
			`${count}${of === null ? '' : ` von ${of}`} ${measure}, ${date} (${source})`,
		outside: 'außerhalb der Spanne',
		brush: { since: 'Anfang des Zeitraums', until: 'Ende des Zeitraums', open: 'offen' }
	},
	spending: {
		title: {
			year: (first: string, last: string) => `Das Land zahlt höchstens ${first} im Jahr 2013, ${last} im Jahr 2024`,
			total: (first: string, last: string) =>
				`Seit 2012 zahlte das Land höchstens ${first} bis Ende 2013, ${last} bis Ende 2024`,
			capita: (first: string, last: string) =>
				`Je Einwohner zahlt das Land höchstens ${first} im Jahr 2013, ${last} im Jahr 2024`
		},
		subtitle: 'Modell: Richtlinie × Monate seit der Einrichtung, eine Obergrenze',
		within: (since: string, until: string, sum: string) =>
			`Im Zeitraum vom ${since} bis zum ${until} zahlt das Land höchstens ${sum}.`,
		ruleLink: 'So wird gerechnet',
		streams: { posts: 'Personal', material: 'Sachkosten' },
		uncertain: 'je nach Beginn',
		reported: 'gemeldete Landessumme',
		reportedLabel: (sum: string) => `${sum} gemeldet`,
		reportedOnlyStatewide:
			'Gemeldete Summen gelten für das ganze Land und erscheinen nur ohne Filter und in der Ansicht „im Jahr“.',
		postsTitle: 'Stellen am Jahresende (Modell)',
		postsSubtitle: 'Vollzeitstellen nach Richtlinie; Lehrkräfte sind abgeordnet und nicht im Betrag enthalten',
		posts: { specialist: 'Fachkräfte', assistant: 'Assistenz', teacher: 'Lehrkräfte' },
		until: (day: string) => `bis ${day}`
	},
	table: {
		caption: (count: number, day: string, sorted: string) =>
			`${count === 1 ? 'Ein Zentrum' : `${count} Zentren`} am ${day}, sortiert nach ${sorted}`,
		columns: {
			name: 'Zentrum',
			kind: 'Art',
			district: 'Bezirk',
			best: 'bestes Datum',
			status: 'Stand',
			population: 'Einwohner',
			foreign: 'Ausländer\u00adanteil'
		},
		ascending: 'aufsteigend',
		descending: 'absteigend',
		sortBy: (column: string) => `Nach ${column} sortieren`,
		noBest: 'kein Tag angegeben',
		empty: 'Kein Zentrum passt zu diesen Filtern. Nehmen Sie einen Filter zurück.',
		notes: (population: string, share: string) =>
			`Förderung: Modell, Obergrenze. Einwohner: ${population}. Ausländeranteil: INKAR, ${share}; Stadt und Städteregion Aachen nur gemeinsam veröffentlicht.`,
		populationEstimated: 'zwischen den Stichtagen linear geschätzt, danach unverändert',
		populationStated: 'amtlich am Stichtag'
	},
	detail: {
		title: 'Ausgewähltes Zentrum',
		loading: 'Belege werden geladen …'
	},
	figure: {
		evidence: 'Daten und Quellen',
		menu: 'Weitergeben',
		copy: 'Link kopieren',
		data: 'Daten als Tabelle',
		csv: 'CSV',
		download: 'Zeilen dieser Ansicht',
		credit: (day: string) => `Zentrenatlas NRW, Datenstand ${day}`,
		permalink: 'Fester Link',
		sources: 'Quellen'
	}
};

/** The shape both languages share: the same keys, text where there is text, the same arguments where there is a phrase. */
export type Messages = typeof de;

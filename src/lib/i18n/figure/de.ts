/** Words of the page that shows one figure with its data and sources, in German. */
export const de = {
	description: {
		map: 'Die Karte einer Ansicht des Zentrenatlas NRW mit ihren Daten und Quellen.',
		timeline: 'Die Zeitleiste einer Ansicht des Zentrenatlas NRW mit ihren Daten und Quellen.',
		spending: 'Die Förderung in einer Ansicht des Zentrenatlas NRW mit ihren Daten, der Rechenregel und den Quellen.',
		table: 'Die Tabelle einer Ansicht des Zentrenatlas NRW mit ihren Quellen.'
	},
	title: { map: 'Karte', timeline: 'Zeitleiste', spending: 'Förderung', table: 'Tabelle' },
	data: 'Daten',
	open: 'Im Atlas öffnen',
	sourcesLead: {
		facts:
			'Jede Einrichtung ist durch wenigstens eine dieser Quellen belegt; die Seite eines Zentrums sagt, was jede von ihnen sagt.',
		all: 'Alle Quellen, auf denen die Abbildung ruht.'
	},
	map: { caption: 'Was die Karte zeigt', area: 'Gebiet', key: 'Schlüssel (AGS)', status: 'Stand', words: 'In Worten' },
	timeline: {
		steps: 'Belegte und mögliche Zentren, jeweils ab dem Tag',
		day: 'ab',
		certain: 'belegt',
		possible: 'möglich',
		milestones: 'Meilensteine',
		intervals: 'Jedes Zentrum: frühester und spätester Tag',
		centre: 'Zentrum',
		earliest: 'frühestens',
		latest: 'spätestens',
		open: 'offen'
	},
	spending: {
		caption: 'Modellierte Obergrenze und Stellen nach Jahr',
		year: 'Jahr',
		reported: 'Gemeldete Landessummen',
		ruleTitle: 'Die Rechenregel',
		rule: 'Für jedes Zentrum gilt der Höchstbetrag der Förderrichtlinie ab dem Monat der Einrichtung; ein Monat ist ein Zwölftel des Jahres, ein Tag sein Anteil am Monat. Die untere Grenze rechnet ab dem spätesten, die obere ab dem frühesten Tag, den die Quellen zulassen.',
		ruleGap:
			'Ein volles Jahr mit 53 Zentren kostet nach den Sätzen von 2012 genau 9,01 Mio. €; gemeldet wurden 9,83 Mio. €. Woraus die Differenz besteht, sagt keine Quelle. Sie bleibt stehen.',
		ruleTable: {
			caption: 'Höchstbeträge je Zentrum und Jahr',
			valid: 'gilt',
			kinds: 'für',
			specialist: 'Fachkräfte',
			assistant: 'Assistenz',
			material: 'Sachkosten',
			teacher: 'Lehrkräfte',
			sum: 'Summe',
			from: (day: string) => `ab ${day}`,
			all: 'alle'
		}
	}
};

export type FigureMessages = typeof de;

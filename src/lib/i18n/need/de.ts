/** Words of the page about need, in German. The English file must have the same keys; the build fails if not. */
export const de = {
	title: 'Bedarf',
	question: 'Wer kam spät, und erklärt das der Bedarf?',
	description:
		'Anteil der ausländischen Bevölkerung, Einwanderungsgeschichte, Einwohnerzahl und Dichte gegen die Zeitspanne, in der die 54 Kommunalen Integrationszentren entstanden, mit Rangkorrelation und ihrer Ungewissheit.',
	verdict: {
		open: 'Ob der Bedarf erklärt, wer spät kam, lassen die Belege offen',
		earlier: 'Wo der Bedarf größer ist, entstand das Zentrum eher',
		later: 'Wo der Bedarf größer ist, entstand das Zentrum später',
		none: 'Für eine Rangkorrelation sind es zu wenige Zentren'
	},
	empty: 'Kein Zentrum passt zu diesen Filtern.',
	choice: 'Bedarf gemessen als',
	measure: {
		foreign: 'Ausländeranteil 2011',
		inkar: 'Ausländeranteil 2012',
		history: 'Einwanderungsgeschichte 2022',
		population: 'Einwohner 2011',
		density: 'Einwohner je km² 2013'
	},
	axis: {
		foreign: 'Anteil der ausländischen Bevölkerung, %',
		inkar: 'Anteil der ausländischen Bevölkerung, %',
		history: 'Anteil der Bevölkerung mit Einwanderungsgeschichte, %',
		population: 'Einwohner, logarithmisch',
		density: 'Einwohner je km², logarithmisch'
	},
	note: {
		foreign: (day: string) =>
			`Zensus vom ${day}, aus den Gemeinden summiert: die letzte Zählung vor dem Gesetz, und die einzige, die Stadt und Städteregion Aachen trennt.`,
		inkar: (day: string) =>
			`INKAR zum ${day}. Der Wert gilt für Stadt und Städteregion Aachen nur gemeinsam; beide fehlen deshalb.`,
		history: (day: string) =>
			`Zensus vom ${day}, also ein Jahrzehnt nach dem Aufbau: Er kann die Reihenfolge nicht verursacht haben. Anteile der Gemeinden, gewichtet mit der Einwohnerzahl vom 31. Dezember 2021.`,
		population: (day: string) => `Zensus vom ${day}.`,
		density: (day: string) => `Amtliche Einwohnerzahl und Fläche vom ${day}, dem ersten Stichtag mit Fläche.`
	},
	perArea: (value: string) => `${value} je km²`,
	missing: (names: string) => `Ohne eigenen Wert und deshalb nicht gezeichnet: ${names}.`,
	scatter: {
		title: (late: number, total: number, below: number, measure: string) =>
			total === 1
				? 'Das gezeigte Zentrum kam sicher erst nach 2013'
				: `Sicher erst nach 2013 ${late === 1 ? 'kam eines' : `kamen ${late}`} von ${total} Zentren; ${below === 0 ? 'keines' : below} davon ${below > 1 ? 'liegen' : 'liegt'} unter dem Median (${measure})`,
		titleNone: (total: number) =>
			`${total === 1 ? 'Das gezeigte Zentrum kam nicht' : `Keines der ${total === 2 ? 'beiden' : total} Zentren kam`} sicher erst nach 2013`,
		sentence: (names: string, range: string, median: string) =>
			`${names}: ${range}. Der Median aller gezeigten Zentren ist ${median}.`,
		sentenceNone: (median: string) => `Der Median der gezeigten Zentren ist ${median}.`,
		list: 'Zentren nach Bedarf geordnet; Pfeiltasten wechseln, Eingabe öffnet das Zentrum im Atlas',
		point: (name: string, value: string, interval: string) => `${name}: ${value}, ${interval}`,
		open: 'Ende offen',
		contested: 'Quellen widersprechen sich',
		key: {
			city: 'Stadt',
			county: 'Kreis, Städteregion',
			bar: 'Balken: frühester bis spätester Tag',
			cap: 'Strich am Ende: durch eine Quelle begrenzt',
			dashed: 'gestrichelt: Widerspruch'
		},
		hint: 'Quer ziehen wählt einen Zeitraum, mit der Maus auf oder ab einen Wertebereich; ein Klick öffnet das Zentrum im Atlas.'
	},
	brush: {
		title: 'Wertebereich',
		from: 'von',
		to: 'bis',
		clear: 'Auswahl aufheben',
		apply: 'Anzeigen',
		none: 'Kein Bereich gewählt. Ziehen Sie im Diagramm oder tragen Sie Grenzen ein; die Zentren darin stehen dann hier.',
		selected: (count: number, from: string, to: string) =>
			`${count === 0 ? 'Kein Zentrum' : count === 1 ? 'Ein Zentrum' : `${count} Zentren`} von ${from} bis ${to}`,
		least: 'unten offen',
		most: 'oben offen'
	},
	rank: {
		title: {
			open: (measure: string, low: string, high: string) =>
				`Rangkorrelation mit „${measure}“: Die Belege lassen Werte von ${low} bis ${high} zu`,
			earlier: (measure: string, low: string, high: string) =>
				`Mehr Bedarf, früheres Zentrum: die Rangkorrelation mit „${measure}“ liegt zwischen ${low} und ${high}`,
			later: (measure: string, low: string, high: string) =>
				`Mehr Bedarf, späteres Zentrum: die Rangkorrelation mit „${measure}“ liegt zwischen ${low} und ${high}`,
			none: () => 'Für eine Rangkorrelation braucht es mindestens vier Zentren mit verschiedenen Werten'
		},
		sentence: (n: number, latest: string, middle: string | null) =>
			`Spearmans ρ über ${n} Zentren: ${latest}, wenn jedes am spätesten möglichen Tag entstand${middle === null ? '' : `, ${middle} in der Mitte seiner Spanne`}. Unter 0 heißt: mehr Bedarf, früheres Zentrum.`,
		brushed: (n: number, span: readonly [string, string] | null) =>
			span === null
				? `Im gewählten Wertebereich ${n === 0 ? 'liegt kein Zentrum' : n === 1 ? 'liegt ein Zentrum' : `liegen ${n} Zentren`}; eine Rangkorrelation braucht mindestens vier mit verschiedenen Werten.`
				: `Im gewählten Wertebereich (${n} Zentren): ρ von ${span[0]} bis ${span[1]}.`,
		label: (low: string, high: string, lowest: string, highest: string) =>
			`Spearmans ρ auf einer Skala von −1 bis 1: gefunden von ${low} bis ${high}, möglich höchstens von ${lowest} bis ${highest}`,
		earlier: 'mehr Bedarf, eher',
		later: 'mehr Bedarf, später',
		attained: 'sicher erreichbar: eine Reihenfolge mit diesem Wert ist gefunden',
		limits: 'höchstens möglich: darüber hinaus ist nichts vereinbar',
		atLatest: 'am spätesten Tag',
		atMiddle: 'in der Mitte',
		table: { caption: 'Spearmans Rangkorrelation ρ', what: 'Annahme', low: 'niedrigstes ρ', high: 'höchstes ρ' },
		rows: {
			attained: 'gefundene Reihenfolgen',
			limits: 'Grenzen',
			atLatest: 'spätester Tag (offenes Ende: nach allen anderen)',
			atMiddle: 'Mitte der Spanne',
			brushed: 'im gewählten Wertebereich'
		},
		methodTitle: 'So ist die Spanne bestimmt',
		method: [
			'Ein Zentrum kam nur dann sicher vor einem anderen, wenn sein spätester Tag vor dem frühesten des anderen liegt. Jede Reihenfolge, die das achtet, kann die wahre sein.',
			'Ein Verfahren, das die niedrigste und die höchste erreichbare Rangkorrelation für so viele Spannen in vertretbarer Zeit genau bestimmt, kennen wir nicht. Darum stehen hier zwei Paare: Werte, für die eine Suche eine passende Reihenfolge gefunden hat (feste Startwerte, bei jedem Aufruf gleich), und Grenzen, die sicher nicht überschritten werden (eine Zuordnungsaufgabe, genau gelöst). Die Wahrheit liegt dazwischen.',
			'Gleiche Werte teilen sich den mittleren Rang; gleiche Tage gelten als unbekannte Reihenfolge.'
		],
		meaningTitle: 'Was eine Rangkorrelation zeigt und was nicht',
		meaning: [
			'Sie zeigt, ob Zentren mit mehr Bedarf in der Reihenfolge eher vorn oder hinten stehen. Wie viele Tage dazwischenliegen, sagt sie nicht.',
			'Sie zeigt keine Ursache. Städte haben höhere Ausländeranteile als Kreise und hatten öfter schon eine Vorgängereinrichtung; der Filter nach Art und Vorgänger trennt das.',
			'Die 54 Zentren sind die Gesamtheit, keine Stichprobe: Die Ungewissheit kommt aus den Quellen, nicht aus dem Zufall. Darum steht hier kein Signifikanztest.',
			'Viele Spannen enden am selben Tag, weil eine einzige Liste sie schließt. Das sagt etwas über die Belege, nichts über die Zentren.'
		]
	},
	table: {
		caption: 'Die Zentren nach Bedarf',
		centre: 'Zentrum',
		kind: 'Art',
		value: 'Wert',
		interval: 'Spanne',
		earliest: 'frühestens',
		latest: 'spätestens'
	}
};

/** The shape both languages share. */
export type NeedMessages = typeof de;

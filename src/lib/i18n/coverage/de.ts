function districts(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `war der Bezirk ${last}`
		: `waren die Bezirke ${names.slice(0, -1).join(', ')} und ${last}`;
}

/** What of a selection lies in these districts, as the first part of a sentence. */
function parts(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `war der Teil im Bezirk ${last}`
		: `waren die Teile in den Bezirken ${names.slice(0, -1).join(', ')} und ${last}`;
}

/** The same, said once more. */
function others(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `der im Bezirk ${last}`
		: `die in den Bezirken ${names.slice(0, -1).join(', ')} und ${last}`;
}

/** Words of the page about coverage, in German. The English file must have the same keys; the build fails if not. */
export const de = {
	title: 'Abdeckung',
	question: 'Wie viele Menschen waren wann erreicht?',
	description:
		'Anteil der Bevölkerung und der ausländischen Bevölkerung Nordrhein-Westfalens, der dort wohnt, wo ein Kommunales Integrationszentrum besteht: belegt und möglich, seit 2012, im Land und in den fünf Regierungsbezirken.',
	finding: (day: string, share: string) => `Am ${day} wohnten ${share} der Bevölkerung dort, wo ein Zentrum bestand`,
	findingSome: (day: string, share: string, centres: number) =>
		`Am ${day} bestand für ${share} der Bevölkerung in ${centres === 1 ? 'einem ausgewählten Gebiet' : `${centres} ausgewählten Gebieten`} ein Zentrum`,
	empty: 'Kein Zentrum passt zu diesen Filtern.',
	lead: 'Erreicht heißt hier: In der Stadt oder dem Kreis, wo jemand wohnt, besteht ein Zentrum. Wie viele Menschen es tatsächlich aufsuchen, sagen die Quellen nicht.',
	state: {
		/** What is said of all centres, and the same of those that filters let through. */
		all: {
			title: (most: string | null, all: string | null) =>
				most && all
					? most === all
						? `Alle waren spätestens ab dem ${all} erreicht`
						: `Neun von zehn Menschen waren spätestens ab dem ${most} erreicht, alle ab dem ${all}`
					: most
						? `Neun von zehn Menschen waren spätestens ab dem ${most} erreicht, alle noch nicht`
						: 'Neun von zehn Menschen sind nach den Belegen noch nicht erreicht',
			sentence: (day: string, population: string, people: string, foreign: string) =>
				`Am ${day} waren es ${population} der Bevölkerung, ${people} Menschen, und ${foreign} der ausländischen Bevölkerung. Die untere Grenze ist belegt, die obere möglich.`
		},
		some: {
			title: (most: string | null, all: string | null) =>
				most && all
					? most === all
						? `In der Auswahl waren alle spätestens ab dem ${all} erreicht`
						: `In der Auswahl waren neun von zehn Menschen spätestens ab dem ${most} erreicht, alle ab dem ${all}`
					: most
						? `In der Auswahl waren neun von zehn Menschen spätestens ab dem ${most} erreicht, alle noch nicht`
						: 'In der Auswahl sind neun von zehn Menschen nach den Belegen noch nicht erreicht',
			sentence: (day: string, population: string, people: string, foreign: string) =>
				`Am ${day} waren es in der Auswahl ${population} der Bevölkerung, ${people} Menschen, und ${foreign} der ausländischen Bevölkerung. Die untere Grenze ist belegt, die obere möglich.`
		},
		population: 'Bevölkerung',
		foreign: 'Ausländische Bevölkerung',
		populationBase: 'Einwohnerzahlen, zwischen den Stichtagen linear geschätzt',
		foreignBase: 'Stand des Zensus vom 9. Mai 2011, unverändert fortgeführt'
	},
	certain: 'belegt',
	possible: 'möglich',
	certainLine: (name: string) => `${name} (belegt)`,
	chart: (what: string, where: string, first: string, last: string, low: string, day: string) =>
		`${what}, ${where}: erreichter Anteil von ${first} bis ${last}; am ${day} ${low}`,
	/** What is spoken of: all centres, or `some` that filters let through. */
	scope: {
		all: {
			whole: 'Nordrhein-Westfalen',
			area: (name: string) => `Bezirk ${name}`,
			panel: (name: string) => name,
			caption: (text: string) => text
		},
		some: {
			whole: 'Auswahl',
			area: (name: string) => `Auswahl im Bezirk ${name}`,
			panel: (name: string) => `Auswahl im Bezirk ${name}`,
			caption: (text: string) => `Auswahl: ${text}`
		}
	},
	districts: {
		all: {
			title: (first: readonly string[], firstDay: string, last: readonly string[], lastDay: string) =>
				`Nachweislich ganz erreicht ${districts(first)} zuerst (${firstDay}), ${last.join(', ')} zuletzt (${lastDay})`,
			together: (day: string) => `Alle Bezirke sind seit ${day} nachweislich ganz erreicht`,
			open: 'Nicht jeder Bezirk ist nachweislich ganz erreicht',
			sentence: (day: string, least: string, leastShare: string, most: string, mostShare: string) =>
				`Am ${day} reichte der belegte Anteil der Bevölkerung von ${leastShare} (${least}) bis ${mostShare} (${most}). Alle Felder haben denselben Maßstab.`,
			sentenceSame: (day: string, share: string) =>
				`Am ${day} waren in jedem Bezirk ${share} der Bevölkerung nachweislich erreicht. Alle Felder haben denselben Maßstab.`
		},
		some: {
			title: (first: readonly string[], firstDay: string, last: readonly string[], lastDay: string) =>
				`Von der Auswahl ${parts(first)} zuerst nachweislich ganz erreicht (${firstDay}), ${others(last)} zuletzt (${lastDay})`,
			together: (day: string) => `Die Auswahl ist in jedem ihrer Bezirke seit ${day} nachweislich ganz erreicht`,
			open: 'Die Auswahl ist nicht in jedem ihrer Bezirke nachweislich ganz erreicht',
			sentence: (day: string, least: string, leastShare: string, most: string, mostShare: string) =>
				`Am ${day} reichte in der Auswahl der belegte Anteil der Bevölkerung von ${leastShare} (im Bezirk ${least}) bis ${mostShare} (im Bezirk ${most}). Alle Felder haben denselben Maßstab.`,
			sentenceSame: (day: string, share: string) =>
				`Am ${day} waren von der Bevölkerung der ausgewählten Gebiete in jedem ihrer Bezirke ${share} nachweislich erreicht. Alle Felder haben denselben Maßstab.`
		},
		/** Only filters leave a single district. */
		one: (name: string, day: string) => `Im Bezirk ${name} ist die Auswahl seit ${day} nachweislich ganz erreicht`,
		sentenceOne: (day: string, share: string) =>
			`Am ${day} waren nachweislich ${share} der Bevölkerung der Auswahl erreicht.`,
		hint: 'Ein Feld oder eine Zeile mit Zeiger oder Tastatur berühren: Der Bezirk leuchtet überall auf.'
	},
	numbers: {
		title: (day: string) => `Die Zahlen am ${day}`,
		area: 'Gebiet',
		centres: 'Zentren',
		share: 'Bevölkerung',
		people: 'Einwohner',
		foreign: 'Ausl. Bevölkerung 2011',
		foreignPeople: 'Personen 2011',
		ofAll: (part: string, all: string) => `${part} von ${all}`,
		estimated: {
			stated: 'Die Einwohnerzahl ist an diesem Tag amtlich.',
			interpolated: 'Die Einwohnerzahl ist zwischen den benachbarten Stichtagen linear geschätzt.',
			held: 'Die Einwohnerzahl ist die des nächstgelegenen Stichtags; jenseits davon wird nicht geschätzt.'
		},
		foreignNote:
			'Die ausländische Bevölkerung ist die des Zensus vom 9. Mai 2011: Ihr Anteil zeigt, wo die Menschen damals wohnten, nicht ihre Zahl am gewählten Tag.'
	},
	map: (day: string) => `Karte der 396 Gemeinden am ${day}`,
	table: {
		caption: 'Erreichter Anteil an jedem Tag, an dem er sich ändert, und an jedem Stichtag der Einwohnerzahl',
		districtCaption: 'Belegter bis möglicher Anteil der Bevölkerung zum Jahresende',
		districtForeign: 'Belegter bis möglicher Anteil der ausländischen Bevölkerung (2011) zum Jahresende',
		day: 'Tag',
		year: 'Jahresende'
	}
};

/** The shape both languages share. */
export type CoverageMessages = typeof de;

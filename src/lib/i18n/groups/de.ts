/** Words of the page that sets groups of centres side by side, in German. */
export const de = {
	title: 'Wie unterschieden sich Bezirke, Städte und Kreise?',
	description:
		'Der Aufbau der Kommunalen Integrationszentren nach Regierungsbezirken, nach Städten und Kreisen und Jahr für Jahr auf kleinen Karten, alle im gleichen Maßstab.',
	lead: 'Alle Felder haben denselben Maßstab: waagerecht die Zeit, senkrecht der Anteil der Zentren der jeweiligen Gruppe. Dunkel ist belegt, hell möglich.',
	stage: 'Was zählt',
	apply: 'Anzeigen',
	district: {
		title: (first: string, firstDay: string, last: string, lastDay: string) =>
			`Zuerst vollständig belegt: ${first} (${firstDay}), zuletzt ${last} (${lastDay})`,
		plain: 'Der Aufbau nach Regierungsbezirken',
		name: (name: string) => `Bezirk ${name}`
	},
	kind: {
		title: (first: string, firstDay: string, last: string, lastDay: string) =>
			`${first} waren bis ${firstDay} vollständig belegt, ${last} bis ${lastDay}`,
		plain: 'Der Aufbau nach Städten und Kreisen',
		groups: {
			city: 'Kreisfreie Städte',
			county: 'Kreise',
			aachen: 'Stadt und Städteregion Aachen'
		} as Record<string, string>
	},
	sentence: (day: string, parts: string) => `Am ${day} belegt bis möglich: ${parts}.`,
	part: (name: string, range: string, total: number) => `${name} ${range} von ${total}`,
	years: {
		title: (first: string, firstYear: number, last: string, lastYear: number) =>
			`Von ${first} Zentren Ende ${firstYear} zu ${last} Ende ${lastYear}`,
		sentence:
			'Eine kleine Karte je Jahresende, von 2012 an. Gefüllt: belegt; schraffiert: ungewiss; leer: noch nicht. Zeigen Sie auf ein Gebiet, leuchtet es in allen Karten auf.',
		map: (year: number, range: string, total: number) =>
			`Ende ${year}: ${range} von ${total} Zentren belegt bis möglich`
	},
	columns: { group: 'Gruppe', total: 'Zentren', certain: 'belegt', possible: 'möglich', complete: 'alle belegt bis' },
	yearColumn: 'Jahresende',
	never: 'nicht belegt',
	hovered: 'Gezeigt:',
	filtered: (count: number) => `Auswahl: ${count} Zentren.`,
	reset: 'Filter aufheben'
};

/** The shape both languages share. */
export type GroupsMessages = typeof de;

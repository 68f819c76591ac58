import type { NamedGroup } from './named-group.js';

const list = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
const these = (count: number) => (count === 2 ? 'beiden' : String(count));
const centres = (range: string) =>
	range === '0' ? 'keinem Zentrum' : range === '1' ? 'einem Zentrum' : `${range} Zentren`;
const atEnd = (year: number, day: string | null) => (day === null ? `Ende ${year}` : `am ${day}`);

/** What is left of a kind, several centres of it. */
function severalOf(key: string, count: string): string {
	switch (key) {
		case 'city':
			return `die ${count} kreisfreien Städte`;
		case 'county':
			return `die ${count} Kreise`;
		default:
			return 'Stadt und Städteregion Aachen';
	}
}
const districtPart = ({ name, count }: NamedGroup) =>
	count === 1 ? `das Zentrum im Bezirk ${name}` : `die ${these(count)} Zentren im Bezirk ${name}`;
const kindPart = ({ key, count, only }: NamedGroup) => only ?? severalOf(key, these(count));
const namesOf = (groups: readonly NamedGroup[]) => list(groups.map((group) => group.name));

/** Words of the page that sets groups of centres side by side, in German. */
export const de = {
	title: 'Wie unterschieden sich Bezirke, Städte und Kreise?',
	description:
		'Der Aufbau der Kommunalen Integrationszentren nach Regierungsbezirken, nach Städten und Kreisen und Jahr für Jahr auf kleinen Karten, alle im gleichen Maßstab.',
	stage: 'Was zählt',
	highlight: 'Hervorheben',
	nothing: 'kein Zentrum',
	apply: 'Anzeigen',
	hint: 'Ein Feld mit Zeiger oder Tastatur oder ein Gebiet der Karten mit dem Zeiger berühren: Was dazugehört, leuchtet überall auf.',
	/** Whatever is said of all centres is `all`; `some` says the same of those that filters let through. */
	all: {
		lead: 'Alle Felder haben denselben Maßstab: waagerecht die Zeit, senkrecht der Anteil der Zentren der jeweiligen Gruppe. Dunkel ist nachgewiesen, hell möglich.',
		district: {
			ends: (first: readonly NamedGroup[], firstDay: string, last: readonly NamedGroup[], lastDay: string) =>
				`Zuerst vollständig nachgewiesen: ${namesOf(first)} (${firstDay}), zuletzt ${namesOf(last)} (${lastDay})`,
			open: 'Noch nicht jeder Bezirk ist vollständig nachgewiesen'
		},
		kind: {
			ends: (first: readonly NamedGroup[], firstDay: string, last: readonly NamedGroup[], lastDay: string) =>
				`${namesOf(first)} waren bis zum ${firstDay} vollständig nachgewiesen, ${namesOf(last)} bis zum ${lastDay}`,
			open: 'Noch nicht alle Städte und Kreise sind nachgewiesen'
		},
		together: (total: number, day: string) => `Alle ${total} Zentren waren bis zum ${day} nachgewiesen`,
		sentence: (day: string, parts: string) => `Am ${day} nachgewiesen bis möglich: ${parts}.`,
		panel: (name: string, range: string, total: number) => `${name} ${range} von ${total}`,
		years: {
			title: (first: string, firstYear: number, last: string, lastYear: number, lastDay: string | null) =>
				`Von ${centres(first)} Ende ${firstYear} zu ${last} ${atEnd(lastYear, lastDay)}`,
			sentence:
				'Eine kleine Karte je Jahresende, von 2012 an. Gefüllt: nachgewiesen; schraffiert: ungewiss; leer: noch nicht.',
			map: (when: string, range: string, total: number, isExact: boolean) =>
				`${when}: ${range} von ${total} Zentren${isExact ? '' : ' (sicher bis möglich)'}`
		},
		caption: (text: string) => text
	},
	some: {
		lead: 'Alle Felder haben denselben Maßstab: waagerecht die Zeit, senkrecht der Anteil an den ausgewählten Zentren der jeweiligen Gruppe. Dunkel ist nachgewiesen, hell möglich.',
		district: {
			ends: (first: readonly NamedGroup[], firstDay: string, last: readonly NamedGroup[], lastDay: string) =>
				`In der Auswahl zuerst nachgewiesen: ${list(first.map(districtPart))} (${firstDay}), zuletzt ${list(last.map(districtPart))} (${lastDay})`,
			open: 'Noch nicht in jedem Bezirk sind die ausgewählten Zentren vollständig nachgewiesen'
		},
		kind: {
			ends: (first: readonly NamedGroup[], firstDay: string, last: readonly NamedGroup[], lastDay: string) =>
				`In der Auswahl zuerst nachgewiesen: ${list(first.map(kindPart))} (${firstDay}), zuletzt ${list(last.map(kindPart))} (${lastDay})`,
			open: 'Von den ausgewählten Zentren sind noch nicht alle nachgewiesen'
		},
		together: (total: number, day: string) =>
			`${total === 2 ? 'Beide' : `Alle ${total}`} ausgewählten Zentren waren bis zum ${day} nachgewiesen`,
		sentence: (day: string, parts: string) =>
			`Von den ausgewählten Zentren am ${day} nachgewiesen bis möglich: ${parts}.`,
		panel: (name: string, range: string, total: number) => `${name}, in der Auswahl ${range} von ${total}`,
		years: {
			title: (first: string, firstYear: number, last: string, lastYear: number, lastDay: string | null) =>
				`In der Auswahl von ${centres(first)} Ende ${firstYear} zu ${last} ${atEnd(lastYear, lastDay)}`,
			sentence:
				'Eine kleine Karte je Jahresende, von 2012 an. Gefüllt: nachgewiesen; schraffiert: ungewiss; leer: noch nicht; blass: nicht in der Auswahl.',
			map: (when: string, range: string, total: number, isExact: boolean) =>
				`${when}: ${range} von ${total} ausgewählten Zentren${isExact ? '' : ' (sicher bis möglich)'}`
		},
		caption: (text: string) => `Auswahl: ${text}`
	},
	/** The filters leave one district, or one kind. */
	group: {
		district: ({ name, count, only }: NamedGroup, day: string | null) =>
			only === null
				? `Die ${these(count)} ausgewählten Zentren im Bezirk ${name} ${day === null ? 'sind noch nicht' : `waren bis zum ${day}`} vollständig nachgewiesen`
				: `${only} im Bezirk ${name} ${day === null ? 'ist noch nicht' : `war bis zum ${day}`} nachgewiesen`,
		kind: ({ key, count, only }: NamedGroup, day: string | null) => {
			if (only !== null) return `${only} ${day === null ? 'ist noch nicht' : `war bis zum ${day}`} nachgewiesen`;
			const several = severalOf(key, `${these(count)} ausgewählten`);
			const who = several.charAt(0).toUpperCase() + several.slice(1);
			return `${who} ${day === null ? 'sind noch nicht' : `waren bis zum ${day}`} vollständig nachgewiesen`;
		}
	},
	/** The filters leave one centre. */
	centre: {
		sentence: (name: string, day: string, status: string) =>
			`${name} ist das einzige Zentrum der Auswahl; am ${day}: ${status}.`,
		years: (name: string, firstYear: number, first: string, lastYear: number, lastDay: string | null, last: string) =>
			first === last
				? `${name}: von Ende ${firstYear} an ${last}`
				: `${name}: Ende ${firstYear} ${first}, ${atEnd(lastYear, lastDay)} ${last}`,
		map: (when: string, name: string, status: string) => `${when}: ${name} ${status}`
	},
	status: { yes: 'nachgewiesen', unknown: 'ungewiss', no: 'noch nicht' },
	name: { district: (name: string) => `Bezirk ${name}`, kind: (name: string) => name },
	kinds: {
		city: 'Kreisfreie Städte',
		county: 'Kreise',
		aachen: 'Stadt und Städteregion Aachen'
	} as Record<string, string>,
	part: (name: string, range: string, total: number) => `${name} ${range} von ${total}`,
	selectedOf: (count: number, total: number) => `${count} von ${total} ausgewählt`,
	when: (year: number, day: string | null) => day ?? `Ende ${year}`,
	unchanged: (day: string, stand: string, lastYear: number) =>
		`Nach dem ${day} ist bis zum Datenstand, dem ${stand}, keine Änderung mehr bekannt; darum endet die Reihe mit ${lastYear}.`,
	table: {
		now: (day: string) => `Nachgewiesen und möglich am ${day}`,
		yearly: 'Nachgewiesen bis möglich am Jahresende',
		centres: 'Jedes Zentrum am Jahresende',
		centre: 'Zentrum',
		year: 'Jahresende'
	},
	columns: {
		group: 'Gruppe',
		total: 'Zentren',
		certain: 'nachgewiesen',
		possible: 'möglich',
		complete: 'alle nachgewiesen bis'
	},
	never: 'nicht nachgewiesen',
	lit: (name: string) => `Hervorgehoben: ${name}`,
	filtered: (count: number) => `Auswahl: ${count === 1 ? 'ein Zentrum' : `${count} Zentren`}.`,
	reset: 'Filter aufheben'
};

/** The shape both languages share. */
export type GroupsMessages = typeof de;

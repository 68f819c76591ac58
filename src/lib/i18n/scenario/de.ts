import { de as period } from '../period/de.js';

/** Words of the page of scenarios, in German. */
export const de = {
	title: 'Was würde es kosten, wenn …?',
	description:
		'Ein Szenario für die Landesförderung der Kommunalen Integrationszentren: Stellen, Satz je Stelle, Sachkosten, Beginn und Zahl der Zentren ändern und mit der geltenden Regel vergleichen.',
	banner:
		'Ein Szenario, keine Prognose und keine gemeldete Zahl: gerechnet mit den Höchstbeträgen der Richtlinie und den Spannen der Belege. Geänderte Stellen und Beträge gelten im Szenario von 2012 an; was Sie nicht ändern, bleibt, wie Regel und Belege es haben.',
	controls: {
		posts: 'Fachkraftstellen je Zentrum',
		rate: 'Euro je Fachkraftstelle und Jahr',
		material: 'Höchstbetrag für Sachkosten, Euro im Jahr',
		centres: 'Zahl der Zentren',
		start: 'Alle Zentren spätestens ab'
	},
	asRule: 'wie geregelt, heutiger Wert',
	asRuleApart: (cities: string) => `wie geregelt, heute für Kreise; für Städte ${cities}`,
	asDocumented: 'wie belegt',
	apply: 'Rechnen',
	reset: 'Alles zurücksetzen',
	filtered: (count: number, total: number) =>
		`Die Filter des Atlas gelten auch hier: gerechnet für ${count === 0 ? 'kein Zentrum' : count === 1 ? 'ein Zentrum' : `${count} Zentren`} von ${total}.`,
	statusless: 'Der Filter nach dem Stand am Stichtag bleibt unbeachtet: Ein Szenario hat keinen Stichtag.',
	unfilter: 'Filter aufheben',
	notes: {
		posts: (assistants: string) =>
			`Hinzu kommen wie geregelt ${assistants} Assistenzstellen (im Betrag enthalten) und abgeordnete Lehrkräfte (nicht im Betrag).`,
		centres: (total: number) =>
			`${total === 1 ? '' : `Weniger als ${total}: Die zuletzt entstandenen entfallen. `}Mehr: Weitere beginnen mit dem letzten.`,
		start: 'Zentren, die später kamen, beginnen an diesem Tag.'
	},
	chart: {
		same: (year: number, sum: string) => `Wie geregelt: höchstens ${sum} im Jahr ${year}`,
		more: (year: number, sum: string, rule: string, difference: string) =>
			`${year} hätte es höchstens ${sum} statt ${rule} gekostet: ${difference} mehr`,
		less: (year: number, sum: string, rule: string, difference: string) =>
			`${year} hätte es höchstens ${sum} statt ${rule} gekostet: ${difference} weniger`,
		sentence: (sum: string, rule: string, from: number, to: number, changesRule: boolean, end: string) =>
			`Zusammen von ${from} bis ${to}: im Szenario ${sum}, nach der jeweils geltenden Regel ${rule}. ${changesRule ? 'Die Regel hat sich mehrmals geändert; die Stellen und Beträge des Szenarios gelten dagegen in allen Jahren. ' : ''}Balken: Szenario; Striche: Obergrenze nach der Regel. Der letzte Balken reicht nur bis zum ${end}.`,
		rule: (year: number, sum: string) => `${year}, geltende Regel: ${sum}`
	},
	period: {
		...period,
		same: (when: string, sum: string) => `${when} wie geregelt: zusammen höchstens ${sum}`,
		more: (when: string, sum: string, rule: string, difference: string) =>
			`${when} hätte es zusammen höchstens ${sum} statt ${rule} gekostet: ${difference} mehr`,
		less: (when: string, sum: string, rule: string, difference: string) =>
			`${when} hätte es zusammen höchstens ${sum} statt ${rule} gekostet: ${difference} weniger`
	},
	columns: { year: 'Jahr', rule: 'geltende Regel', scenario: 'Szenario', difference: 'Unterschied' }
};

/** The shape both languages share. */
export type ScenarioMessages = typeof de;

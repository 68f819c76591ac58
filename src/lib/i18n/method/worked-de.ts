/** Counts published for a span that holds the day of a sum. */
export interface Published {
	/** The counts, each once, in words. */
	readonly counts: string;
	/** How many statements give them, and how many of these are the press text of 2013 and its copies. */
	readonly statements: number;
	readonly copies: number;
	/** Whether each count lies between certain and possible. */
	readonly isInside: boolean;
}

function publishedDe({ counts, statements, copies, isInside }: Published): string {
	if (statements === 0) return 'Für diese Zeit ist keine Zahl veröffentlicht.';
	const same = copies === 0 ? '' : `, davon ${copies} der Pressetext von 2013 oder eine Kopie`;
	return `Veröffentlicht ist für diese Zeit: ${counts} (${statements === 1 ? 'eine Angabe' : `${statements} Angaben`}${same}). ${isInside ? 'Das liegt dazwischen' : 'Das liegt nicht immer dazwischen'}; welche Zentren gezählt wurden, steht nicht dabei.`;
}

/** The words of the calculations that the page on method does step by step, in German. */
export const workedDe = {
	lead: 'Jeder Schritt ist aus den Daten dieses Atlas gerechnet. Ändern sich die Daten, ändern sich die Beispiele mit.',
	key: 'Kräftig: der kleinere Wert. Blass: bis zum größeren.',
	steps: 'Schritt für Schritt',
	open: {
		atlas: 'Im Atlas ansehen',
		coverage: 'Auf der Seite Abdeckung ansehen',
		scenario: 'Mit anderen Sätzen rechnen'
	},
	money: {
		title: (name: string, year: string, low: string, high: string) =>
			low === high
				? `${name} konnte für ${year} bis zu ${low} bekommen`
				: `${name} konnte für ${year} bis zu ${low} bekommen, bei frühestem Beginn bis zu ${high}`,
		sentence: (earliest: string, latest: string, year: string) =>
			earliest === latest
				? `Eingerichtet war das Zentrum am ${latest}. Das Modell rechnet für ${year} von diesem Tag an.`
				: `Eingerichtet war das Zentrum frühestens am ${earliest}, spätestens am ${latest}. Das Modell rechnet für ${year} von beiden Tagen an.`,
		posts: 'Stellen',
		material: 'Sachkosten',
		sum: 'zusammen',
		mark: (amount: string) => `veröffentlicht: ${amount}`,
		rate: (posts: string, rate: string, assistants: string, assistantSum: string, sum: string) =>
			`Stellen: ${posts} Fachkräfte × ${rate} + ${assistantSum} für ${assistants} Stelle Assistenz = ${sum} im Jahr.`,
		cap: (cap: string | null, yearly: string) =>
			cap === null
				? `Sachkosten zahlt die Richtlinie in diesem Jahr nicht. Es bleibt bei ${yearly}.`
				: `Sachkosten: bis zu ${cap} im Jahr. Zusammen sind das ${yearly}.`,
		least: (first: string, last: string, months: string, yearly: string, sum: string) =>
			`Vom spätesten Tag an, ${first} bis ${last}: ${months === '1' ? '1 Monat' : `${months} Monate`}. ${yearly} × ${months} ÷ 12 = ${sum}.`,
		most: (first: string, last: string, months: string, yearly: string, sum: string) =>
			`Vom frühesten Tag an, ${first} bis ${last}: ${months === '1' ? '1 Monat' : `${months} Monate`}. ${yearly} × ${months} ÷ 12 = ${sum}.`,
		reported: (amount: string, source: string, note: string, isLeast: boolean) =>
			`Veröffentlicht sind ${amount} (${source}${note ? `: ${note}` : ''}). ${isLeast ? 'Das ist, auf den Euro, der kleinere Betrag.' : 'Das Modell wird daran nicht angepasst.'}`,
		head: ['Schritt', 'vom spätesten Tag an', 'vom frühesten Tag an'],
		from: 'erster gezählter Tag',
		until: 'letzter gezählter Tag',
		months: 'Monate',
		yearly: 'Höchstbetrag im Jahr',
		published: 'veröffentlicht'
	},
	coverage: {
		place: (name: string) => `Bezirk ${name}`,
		title: (place: string, day: string, share: string) =>
			`${place}: Am ${day} hatten ${share} der Bevölkerung ein Zentrum`,
		sentence: (low: string, high: string, all: string) =>
			`Gesichert sind es ${low}, möglich ${high} von ${all} Menschen.`,
		certain: 'gesichert',
		possible: 'möglich',
		all: 'alle',
		mark: (all: string) => `alle: ${all} Menschen`,
		between: (name: string, before: string, start: string, after: string, end: string, day: string, people: string) =>
			`Die Einwohnerzahl des Tages wird zwischen zwei Stichtagen geschätzt. ${name}: ${start} am ${before}, ${end} am ${after}, also rund ${people} am ${day}. So für jedes Gebiet. Gerechnet wird ungerundet, gezeigt sind gerundete Zahlen.`,
		yes: (list: string, sum: string) =>
			list ? `Sicher ein Zentrum: ${list} = ${sum}.` : 'Sicher ein Zentrum: kein Gebiet.',
		unknown: (list: string, low: string, open: string, high: string) =>
			list ? `Ungewiss: ${list} = ${open}. Möglich sind also ${low} + ${open} = ${high}.` : 'Ungewiss: kein Gebiet.',
		no: (list: string, all: string) =>
			list
				? `Noch kein Zentrum: ${list}. Alle Gebiete zusammen: ${all}.`
				: `Noch kein Zentrum: kein Gebiet. Alle Gebiete zusammen: ${all}.`,
		shares: (low: string, high: string, all: string, lowShare: string, highShare: string) =>
			`${low} ÷ ${all} = ${lowShare} gesichert, ${high} ÷ ${all} = ${highShare} möglich.`,
		foreign: (share: string) => `Ebenso mit der ausländischen Bevölkerung des Zensus: ${share}.`,
		head: (before: string, after: string, day: string) => ['Gebiet', 'Zentrum', before, after, `${day} (geschätzt)`]
	},
	sum: {
		title: (day: string, low: number, high: number) =>
			low === high
				? `Am ${day} gab es ${low} Zentren`
				: `Am ${day} gab es ${low} Zentren sicher und ${high} möglicherweise`,
		sentence: (open: number, published: Published) =>
			`${open === 1 ? 'Ein Zentrum macht' : `${open} Zentren machen`} den Unterschied. ${publishedDe(published)}`,
		certain: 'gesichert',
		possible: 'möglich',
		all: 'alle Gebiete mit eigenem Zentrum bis heute',
		mark: (count: number) => `veröffentlicht: ${count}`,
		yes: (count: number, day: string) =>
			`Bei ${count} Zentren ist der späteste Tag am ${day} erreicht. Sie bestanden sicher.`,
		no: (count: number, names: string) =>
			`Bei ${count} stand der früheste Tag noch bevor${names ? ` (${names})` : ''}. Sie bestanden sicher nicht.`,
		unknown: (count: number, names: string) =>
			`Bei ${count} liegt der Tag innerhalb der Spanne${names ? `: ${names}` : ''}. Ob sie schon bestanden, ist ungewiss.`,
		sum: (low: number, open: number, high: number) => `Gesichert: ${low}. Möglich: ${low} + ${open} = ${high}.`,
		published: (count: number, source: string) => `veröffentlicht: ${count} (${source})`,
		head: ['Zentrum oder Angabe', 'an diesem Tag', 'eingerichtet, oder Datum der Angabe']
	},
	rates: {
		title: (first: string, before: string, last: string, now: string) =>
			`Ein Zentrum konnte ${first} bis zu ${before} im Jahr bekommen, seit ${last} sind es je nach Art bis zu ${now}`,
		sentence:
			'Die Fördersätze je Zentrum und Jahr: Fachkräfte × Höchstbetrag je Stelle + Assistenz + Sachkosten. „Um“ vor einem Datum heißt, dass der Tag nicht sicher bekannt ist; gerechnet wird dann mit genau diesem Tag.',
		range: (least: string, most: string) => `${least} oder ${most}`,
		since: (when: string) => `seit ${when}`,
		kinds: { all: 'alle Zentren', county: 'Kreise und Städteregion', city: 'Städte' },
		formula: (posts: string, rate: string, assistantSum: string, cap: string | null) =>
			`${posts} × ${rate} + ${assistantSum}${cap === null ? '' : ` + ${cap} Sachkosten`}`,
		basis: { stated: 'genannt', derived: 'erschlossen' },
		head: [
			'gilt',
			'für',
			'Fachkräfte',
			'je Stelle bis zu',
			'Assistenz (Stellen)',
			'dafür',
			'Sachkosten bis zu',
			'im Jahr bis zu',
			'abgestellte Lehrkräfte',
			'Beleg',
			'Quellen'
		]
	}
};

/** Who else gives the number that is claimed. */
const sameNumber = (publishers: readonly string[]) =>
	publishers.length === 0
		? 'Keine unabhängige Quelle nennt dieselbe Zahl.'
		: `Dieselbe Zahl ${publishers.length === 1 ? 'nennt unabhängig davon' : 'nennen unabhängig davon'}: ${publishers.join('; ')}.`;

/** What the facts say of each claim of the press text, in German. */
export const verdictsDe = {
	claimed: 'Behauptung',
	certain: 'einzeln nachgewiesen',
	possible: 'möglich',
	event: {
		predecessor_start: 'Vorgängereinrichtung',
		resolution: 'Beschluss',
		rejection: 'Ablehnung',
		not_yet: 'noch kein Zentrum',
		approval: 'im Grundsatz genehmigt',
		funding_notice: 'Zuwendungsbescheid',
		operation_start: 'Arbeit aufgenommen',
		opening: 'Eröffnung',
		planned: 'geplant',
		context: 'Umfeld'
	},
	count: {
		finding: {
			confirmed: (claimed: number, low: number, _high: number, day: string) =>
				`Bis zum ${day} sind ${low} Zentren einzeln nachgewiesen, also mindestens ${claimed}`,
			qualified: (claimed: number, low: number, _high: number, day: string) =>
				`${claimed} Zentren sind möglich, einzeln nachgewiesen sind bis zum ${day} aber nur ${low}`,
			contradicted: (claimed: number, low: number, high: number, day: string) =>
				`${claimed} Zentren passen nicht zu den Belegen: bis zum ${day} sind es ${low} bis ${high}`,
			unchecked: (claimed: number, _low: number, _high: number, day: string) =>
				`Ob es bis zum ${day} ${claimed} Zentren gab, lässt sich nicht prüfen`
		},
		reason: {
			confirmed: (_claimed: number, low: number, _high: number, total: number, day: string, others: string[]) =>
				`Von ${total} Zentren waren am ${day} ${low} sicher eingerichtet. ${sameNumber(others)}`,
			qualified: (claimed: number, low: number, high: number, total: number, day: string, others: string[]) =>
				`Am ${day} waren von ${total} Zentren ${low} sicher und ${high} möglicherweise eingerichtet; ${claimed} liegt in dieser Spanne. ${sameNumber(others)} Welche ${claimed} es waren, sagt keine Quelle.`,
			contradicted: (claimed: number, low: number, high: number, total: number, day: string, others: string[]) =>
				`Die Belege lassen am ${day} zwischen ${low} und ${high} von ${total} Zentren zu; ${claimed} liegt außerhalb. ${sameNumber(others)}`,
			unchecked: (_claimed: number, low: number, high: number, total: number, day: string, others: string[]) =>
				`Zum ${day} gibt es keine Belege (${low} bis ${high} von ${total}). ${sameNumber(others)}`
		},
		head: ['Angabe', 'Tag', 'Zentren']
	},
	target: {
		counted: 'Kreise, kreisfreie Städte und die Städteregion',
		territories: 'Gebiete mit eigenem Zentrum',
		aim: 'Ziel laut Quelle',
		head: ['Zählweise', 'Zahl'],
		finding: {
			confirmed: (claimed: number, total: number) =>
				`Ziel waren ${claimed} Zentren; so viele Gebiete gibt es (${total})`,
			qualified: (claimed: number, total: number) =>
				`${claimed} ist nach einer Zählweise richtig, angekündigt waren ${total} Zentren`,
			contradicted: (claimed: number, total: number) =>
				`Nicht ${claimed}, sondern ${total} Gebiete bekamen ein Zentrum`,
			unchecked: (claimed: number, total: number) => `Ob ${claimed} das Ziel war, sagt keine Quelle (${total} Gebiete)`
		},
		reason: {
			confirmed: (
				claimed: number,
				_total: number,
				_counted: number,
				_names: string,
				_differing: number,
				aims: number
			) => `Alle ${aims} unabhängigen Angaben zum Ziel nennen ${claimed}, und so viele Gebiete gibt es.`,
			qualified: (claimed: number, total: number, counted: number, names: string, differing: number, aims: number) =>
				`Zählt man die ${names} zur Städteregion, sind es ${counted} Kreise und kreisfreie Städte. Die ${names} betreibt aber ein eigenes Zentrum, also sind es ${total}; ${differing === aims ? `keine der ${aims === 2 ? 'beiden' : aims} unabhängigen Angaben zum Ziel nennt` : `${differing} von ${aims} unabhängigen Angaben zum Ziel nennen nicht`} ${claimed}.`,
			contradicted: (claimed: number, total: number, counted: number, names: string, differing: number, aims: number) =>
				`Die Gebiete sind ${total} (ohne ${names}: ${counted}); ${differing} von ${aims} unabhängigen Angaben zum Ziel nennen eine andere Zahl als ${claimed}.`,
			unchecked: (claimed: number, total: number, counted: number, names: string, differing: number, aims: number) =>
				`Es gibt ${total} Gebiete (ohne ${names}: ${counted}) und ${aims} Angaben zum Ziel, ${differing} davon abweichend von ${claimed}.`
		}
	},
	duration: {
		head: ['Bis dahin nicht sicher eingerichtet', 'eingerichtet'],
		finding: {
			confirmed: (months: number, low: number, high: number, total: number) =>
				`Nach ${months} Monaten waren alle ${total} Zentren eingerichtet (${low} belegt, ${high} möglich)`,
			qualified: (months: number, low: number, high: number, total: number) =>
				`Nach ${months} Monaten standen ${low} bis ${high} der ${total} Zentren: der größere Teil vielleicht, alle nicht`,
			contradicted: (months: number, low: number, high: number, total: number) =>
				`Nach ${months} Monaten war nicht einmal die Hälfte der ${total} Zentren möglich (${low} bis ${high})`,
			unchecked: (months: number, low: number, high: number, total: number) =>
				`Wie weit der Aufbau nach ${months} Monaten war, lässt sich nicht prüfen (${low} bis ${high} von ${total})`
		},
		reason: {
			confirmed: (...[start, end, low, , total]: DurationFigures) =>
				`Vom ${start}, dem Tag der Förderrichtlinie, bis zum ${end} sind ${low} von ${total} Zentren belegt.`,
			qualified: (...[start, end, low, high, total, late, names, last]: DurationFigures) =>
				`Die Frist beginnt hier mit der Förderrichtlinie vom ${start}, dem für die Aussage günstigsten Tag, und endet am ${end}. Bis dahin waren ${low} Zentren sicher und ${high} möglicherweise eingerichtet. ${late} der ${total} kamen sicher später (${names}); das letzte war spätestens am ${last} eingerichtet.`,
			contradicted: (...[start, end, low, high, total, late]: DurationFigures) =>
				`Vom ${start} bis zum ${end} sind nur ${low} bis ${high} von ${total} Zentren möglich; ${late} kamen sicher später.`,
			unchecked: (...[start, end]: DurationFigures) => `Für die Zeit vom ${start} bis zum ${end} fehlen Belege.`
		}
	},
	milestone: {
		head: ['Tag', 'Ereignis', 'Quelle'],
		finding: {
			confirmed: (when: string) => `Eine unabhängige Quelle belegt ${when}`,
			qualified: (when: string) => `Eine unabhängige Quelle lässt ${when} zu, legt sich aber nicht fest`,
			contradicted: (when: string) => `Unabhängige Quellen nennen ein anderes Datum als ${when}`,
			unchecked: (when: string) => `Keine unabhängige Quelle nennt ein Datum, das sich mit ${when} vergleichen ließe`
		},
		reason: {
			confirmed: (milestones: string) => `${milestones}.`,
			qualified: (milestones: string) => `Ungenauer belegt ist: ${milestones}.`,
			contradicted: (milestones: string) => `Belegt ist: ${milestones}.`,
			unchecked: () => 'Unter den Meilensteinen steht nur, was der Pressetext selbst sagt.'
		}
	},
	grant: {
		head: ['Tag', 'Ereignis', 'Die Quelle sagt', 'Quelle'],
		independent: 'Folge aus allen anderen Quellen',
		withClaim: 'Folge im Atlas, mit dem Pressetext',
		finding: {
			confirmed: (name: string, claimed: string) => `${name}: ${claimed} ist auch ohne den Pressetext belegt`,
			qualified: (name: string, claimed: string) =>
				`${name}: ${claimed} ist möglich, nennt aber nur der Pressetext selbst`,
			contradicted: (name: string, claimed: string, found: string) =>
				`${name}: ${claimed} widerspricht den anderen Quellen (${found})`,
			unchecked: (name: string, claimed: string) =>
				`${name}: Ob die Förderung im ${claimed} bewilligt wurde, sagt keine andere Quelle`
		},
		reason: {
			confirmed: (claimed: string, found: string) =>
				`Alle anderen Quellen zusammen grenzen die Genehmigung auf ${found} ein; das liegt ganz in ${claimed}.`,
			qualified: (claimed: string, found: string, atlas: string) =>
				`Ohne den Pressetext lassen die Quellen jeden Tag in der Spanne ${found} zu; ${claimed} liegt darin. Der Bescheid selbst liegt nicht vor. Im Atlas, der den Pressetext mitzählt, lautet die Spanne ${atlas}.`,
			contradicted: (claimed: string, found: string) =>
				`Alle anderen Quellen zusammen verlangen ${found}; ${claimed} liegt außerhalb.`,
			unchecked: (claimed: string, found: string) =>
				`Ohne den Pressetext ist nur bekannt: ${found}. Zu ${claimed} sagt das nichts.`
		}
	},
	posts: {
		head: ['Regel', 'Stellen je Zentrum', 'Quellen'],
		kinds: (kind: 'all' | 'county' | 'city') => ({ all: 'alle', county: 'Kreise', city: 'Städte' })[kind],
		split: (specialists: string, assistants: string) => `${specialists} Fachkräfte und ${assistants} Assistenz`,
		later: (year: string, posts: string) => `Ab ${year} waren es bis zu ${posts}.`,
		finding: {
			staff: {
				confirmed: (claimed: string) => `Die Richtlinie sah ${claimed} Stellen je Zentrum vor`,
				qualified: (claimed: string, found: string) =>
					`${claimed} Stellen galten nur für einen Teil der Zentren (${found})`,
				contradicted: (claimed: string, found: string) =>
					`Die Richtlinie sah ${found} Stellen je Zentrum vor, nicht ${claimed}`,
				unchecked: (claimed: string) => `Für ${claimed} Stellen je Zentrum fehlt eine Regel, an der sie zu prüfen wären`
			},
			teachers: {
				confirmed: (claimed: string) => `Je Zentrum waren ${claimed} Lehrkräfte vorgesehen`,
				qualified: (claimed: string, found: string) =>
					`${claimed} Lehrkräfte galten nur für einen Teil der Zentren (${found})`,
				contradicted: (claimed: string, found: string) =>
					`Vorgesehen waren ${found} Lehrkräfte je Zentrum, nicht ${claimed}`,
				unchecked: (claimed: string) =>
					`Für ${claimed} Lehrkräfte je Zentrum fehlt eine Regel, an der sie zu prüfen wären`
			}
		},
		reason: {
			confirmed: (day: string, found: string, split: string) =>
				`Die am ${day} geltende Regel nennt ${found}${split ? ` (${split})` : ''}. Sie beruht auf Quellen, die vom Pressetext unabhängig sind. Ob jede Stelle besetzt war, sagt sie nicht.`,
			qualified: (day: string, found: string) => `Am ${day} galten je nach Art des Gebiets ${found}.`,
			contradicted: (day: string, found: string) => `Die am ${day} geltende Regel nennt ${found}.`,
			unchecked: (day: string) => `Für den ${day} ist keine Förderregel bekannt.`
		}
	},
	secondments: {
		head: ['Grundlage', 'Lehrkräfte'],
		documented: 'belegte bis mögliche Zentren',
		reported: (count: number, each: string) => `gemeldete ${count} Zentren × ${each}`,
		all: (count: number) => `alle ${count} Gebiete`,
		mark: (claimed: number) => `Behauptung: über ${claimed}`,
		finding: {
			confirmed: (claimed: number, range: string) =>
				`Schon die belegten Zentren brauchten über ${claimed} Lehrkräfte (${range})`,
			qualified: (claimed: number, range: string, all: number) =>
				`Nach der Regel sind es ${range} Lehrkräfte; über ${claimed} wären es erst, wenn fast alle Zentren bestünden (${all})`,
			contradicted: (claimed: number, range: string, all: number) =>
				`Selbst alle Zentren zusammen kämen nach der Regel nicht über ${claimed} Lehrkräfte (${all}; belegt ${range})`,
			unchecked: (claimed: number) => `Ob es über ${claimed} Lehrkräfte waren, lässt sich nicht prüfen`
		},
		reason: {
			confirmed: (...[claimed, each, range]: SecondmentFigures) =>
				`Je Zentrum ${each} Lehrkräfte ergeben ${range}, also mehr als ${claimed}.`,
			qualified: (...[claimed, each, range, reported, product, all, total]: SecondmentFigures) =>
				`Bei ${each} Lehrkräften je Zentrum ergeben die belegten bis möglichen Zentren ${range}, die gemeldeten ${reported} Zentren ${product}; erst alle ${total} Gebiete kämen auf ${all}. Eine unabhängige Zahl der tatsächlich abgeordneten Lehrkräfte fehlt, weitere Abordnungen sind also möglich: „über ${claimed}“ folgt nicht aus der Regel.`,
			contradicted: (...[claimed, each, , , , all, total]: SecondmentFigures) =>
				`Je Zentrum ${each} Lehrkräfte ergeben selbst für alle ${total} Gebiete nur ${all}, nicht mehr als ${claimed}.`,
			unchecked: (...[claimed]: SecondmentFigures) => `Für die Behauptung „über ${claimed}“ ist keine Regel bekannt.`
		}
	},
	budget: {
		head: ['Grundlage', 'EUR im Jahr'],
		modelled: (year: string) => `Modell für ${year}, je nach Beginn`,
		full: (count: number) => `Obergrenze, ein volles Jahr mit ${count} Zentren`,
		finding: {
			confirmed: (claimed: string, full: string) =>
				`${claimed} sind unabhängig gemeldet und nach der Regel auszahlbar (bis ${full})`,
			qualified: (claimed: string, full: string) =>
				`${claimed} und die Förderregel passen nicht ganz zusammen: Alle Zentren kosten höchstens ${full} im Jahr`,
			contradicted: (claimed: string, full: string) =>
				`${claimed} meldet keine andere Quelle, und die Regel ergibt höchstens ${full}`,
			unchecked: (claimed: string) => `Für ${claimed} gibt es weder eine andere Meldung noch eine Regel`
		},
		reason: {
			confirmed: (...[claimed, sources, full, count]: BudgetFigures) =>
				`${claimed} steht auch in ${sources}; ein volles Jahr mit ${count} Zentren kostet nach der Regel ${full}.`,
			qualified: (...[claimed, sources, full, count, modelled, year]: BudgetFigures) =>
				`${sources ? `Die Summe steht unabhängig auch in ${sources}, als Ansatz, nicht als Ausgabe.` : `Keine unabhängige Quelle nennt ${claimed}.`} Nach den Sätzen der Richtlinie kostet ein volles Jahr mit ${count} Zentren aber ${full}, und ${year} bestanden die meisten nur einen Teil des Jahres: Das Modell ergibt höchstens ${modelled}. Woraus der Unterschied besteht, sagt keine Quelle.`,
			contradicted: (...[claimed, , full, count]: BudgetFigures) =>
				`${claimed} steht nur im Pressetext; ein volles Jahr mit ${count} Zentren kostet nach der Regel ${full}.`,
			unchecked: (...[claimed]: BudgetFigures) => `Zu ${claimed} fehlt jeder Vergleich.`
		}
	},
	wording: {
		head: ['Teil der Aussage', 'Beleg'],
		none: 'kein Beleg in den Fakten',
		parts: {
			c10: ['Migrations- und Integrationsagentur', 'RAA'],
			c11: ['Arbeit und Unternehmen', 'Soziale Balance in den Stadtbezirken', 'Weltoffene, internationale Stadt'],
			c12: ['Ämter und Einrichtungen koordinieren', 'Integration durch Bildung', 'Durchgängige Sprachbildung'],
			c14: ['Zentren begleiten', 'Zentren vernetzen', 'Qualitätsstandards sichern']
		},
		finding: {
			confirmed: (_found: number, total: number) =>
				`${total === 2 ? 'Beide' : `Alle ${total}`} Teile der Aussage sind unabhängig belegt`,
			qualified: (found: number, total: number) =>
				found === 1
					? `Nur einer von ${total} Teilen der Aussage ist belegt`
					: `Nur ${found} von ${total} Teilen der Aussage sind belegt`,
			contradicted: (found: number, total: number) => `Belege widersprechen der Aussage (${found} von ${total})`,
			unchecked: (_found: number, _total: number, missing: string) => `Die Fakten enthalten keinen Beleg zu: ${missing}`
		},
		reason: {
			confirmed: (texts: number, found: string) =>
				`Belegt sind: ${found}. Geprüft wurden ${texts} unabhängige Textstellen.`,
			qualified: (texts: number, found: string, missing: string) =>
				`Belegt ist: ${found}. Ohne Beleg bleibt: ${missing}. Geprüft wurden ${texts} unabhängige Textstellen.`,
			contradicted: (texts: number, found: string, missing: string) =>
				`${texts} Textstellen; belegt: ${found}; ohne Beleg: ${missing}.`,
			unchecked: (texts: number) =>
				`In ${texts} unabhängigen Textstellen steht nichts dazu. Der Atlas sammelt Daten, Geld und Stellen; was ein Zentrum inhaltlich tut, erfasst er nicht. Das widerlegt die Aussage nicht.`
		}
	}
};

/** First day, last day, certain, possible, all, how many came later, their names, last day of all. */
type DurationFigures = [string, string, number, number, number, number, string, string];
/** Claimed, each centre, documented to possible, reported centres, their teachers, teachers of all, all. */
type SecondmentFigures = [number, string, string, number, string, number, number];
/** Claimed, sources, ceiling of a full year, for so many centres, model of the year, the year. */
type BudgetFigures = [string, string, string, number, string, string];

/** The shape both languages share. */
export type VerdictWords = typeof verdictsDe;

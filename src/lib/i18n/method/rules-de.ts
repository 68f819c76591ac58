/** What the rules name from the data: how far "about" reaches, and on which days people were counted. */
export interface RuleFacts {
	/** Two dates that are only about, with the span each stands for, in words. */
	readonly about: readonly { readonly date: string; readonly interval: string }[];
	/** How many days have numbers of inhabitants, the first and the last of them, in words. */
	readonly referenceDays: number;
	readonly firstDay: string;
	readonly lastDay: string;
	/** The day on which foreign nationals were counted, in words. */
	readonly censusDay: string;
}

/** Rules that belong together, each a term and what it means. */
export interface RuleGroup {
	readonly title: string;
	readonly rules: readonly (readonly [string, string])[];
}

/** The rules of the atlas for readers, in German. */
export function rulesDe({ about, referenceDays, firstDay, lastDay, censusDay }: RuleFacts): readonly RuleGroup[] {
	return [
		{
			title: 'Wann ein Zentrum entstand',
			rules: [
				[
					'Genehmigt',
					'Jede Genehmigung im Grundsatz nennt eine Spanne für die Genehmigung selbst. Ein Zuwendungsbescheid zeigt, dass das Zentrum spätestens dann genehmigt war.'
				],
				[
					'In Betrieb',
					'Jede Angabe zur Arbeitsaufnahme nennt eine Spanne dafür. Eine Eröffnungsfeier zeigt, dass spätestens dann gearbeitet wurde.'
				],
				[
					'Eingerichtet',
					'Das Erste von beiden: genehmigt oder in Betrieb. So zählte das Ministerium, und so zählt der Atlas, wenn nichts anderes gewählt ist.'
				],
				[
					'Schnittmenge',
					'Es gilt, was alle Angaben zugleich zulassen, frühestens ab dem 25. Juni 2012, dem Tag der Förderrichtlinie. Schwache Angaben werden gezeigt, aber nicht gezählt.'
				],
				[
					'Widerspruch',
					'Bleibt keine Schnittmenge, ist das Zentrum strittig. Dann gilt die Hülle aller genannten Tage; entschieden wird nicht.'
				],
				[
					'Noch nicht',
					'Eine Ablehnung oder ein „noch kein Zentrum“ schiebt den frühesten Tag auf den Tag danach. Für den Betrieb gilt auch der Beschluss von Rat oder Kreistag als Untergrenze.'
				],
				[
					'Ja, nein, ungewiss',
					'Ab dem spätesten Tag heißt es ja, vor dem frühesten nein, dazwischen ungewiss. Summen sind deshalb zwei Zahlen: gesichert und möglich.'
				],
				[
					'Ungefähr',
					`Manche Quelle nennt ihr Datum nur ungefähr. Dann steht hier „um“ davor und in den Dateien eine Tilde dahinter, wie es die Norm für solche Datumsangaben (EDTF) vorsieht. Ein ungefährer Monat wird um je einen Monat davor und danach erweitert, ein ungefähres Jahr um je ein Jahr. Zum Beispiel heißt ${about.map(({ date, interval }) => `„${date}“: ${interval}`).join(', und ')}.`
				],
				[
					'Bestes Datum',
					'Wo es geht, nennt der Atlas zu einer Spanne die Angabe, die sie am besten trifft, mit ihrer Quelle. Wählbar sind Genehmigungen und Arbeitsaufnahmen, deren Datum die Quelle selbst nennt und das in die Spanne passt. Zuerst kommt, was die handelnde Stelle selbst sagt. Danach geht die genauere Angabe vor, dann die frühere. Gibt es keine, bleibt das Feld leer. An der Spanne ändert das beste Datum nichts.'
				]
			]
		},
		{
			title: 'Wie Quellen zählen',
			rules: [
				[
					'Primär, sekundär, schwach',
					'Primär heißt: Wer handelt, sagt es selbst, also die Stadt, der Kreis oder das Ministerium. Sekundär heißt: Jemand anderes sagt es, etwa eine Zeitung. Für die Spanne zählen beide gleich viel; erst beim besten Datum geht primär vor. Schwach heißt: Darauf verlässt sich der Atlas nicht. Er zeigt die Angabe, zählt sie aber nie.'
				],
				[
					'Genannt oder erschlossen',
					'Genannt ist ein Datum, das in der Quelle steht. Erschlossen ist eines, das sich aus ihr ergibt; die Anmerkung sagt, wie. Sagt das Ministerium etwa, alle kreisfreien Städte hätten ein Zentrum oder stünden kurz davor, so war jedes von ihnen spätestens an diesem Tag genehmigt. Auch Erschlossenes zählt für die Spanne, wird aber nie zum besten Datum.'
				]
			]
		},
		{
			title: 'Was ein Zentrum höchstens bekam',
			rules: [
				[
					'Der Betrag im Jahr',
					'Die Förderrichtlinie des Landes nennt je Zentrum eine Zahl von Stellen und einen Höchstbetrag für jede. Dazu kommen ein Betrag für die Assistenz und später eine Obergrenze für Sachkosten, vor allem fürs Dolmetschen. Welche Beträge in welchem Jahr gelten, zeigt die Übersicht der Fördersätze weiter unten.'
				],
				[
					'Ab wann gezählt wird',
					'Gezählt wird ab dem Tag, an dem das Zentrum eingerichtet war (oder die gewählte Stufe erreichte). Ein Monat ist ein Zwölftel des Jahres, ein Tag sein Teil des Monats. Vom spätesten Tag der Spanne an gerechnet ergibt sich der kleinere Betrag, vom frühesten an der größere. Gelten neue Fördersätze, zählen ab diesem Tag die neuen.'
				],
				[
					'Obergrenze und Modell',
					'Die Rechnung nimmt an, dass alle Stellen immer besetzt waren und jeder Betrag ganz ausgegeben wurde. Es kann weniger gewesen sein; darum heißt es „bis zu“. Lehrkräfte stellt das Land ab: Sie zählen als Stellen, nicht als Geld. Veröffentlichte Beträge stehen daneben und werden nie damit vermischt.'
				],
				[
					'Was dabei offen bleibt',
					'Das Modell weiß nicht, welche Stellen unbesetzt blieben und wie viel von den Sachkosten abgerufen wurde. Tatsächlich gezahlte Beträge sind nur vereinzelt veröffentlicht. Einige Fördersätze und die Tage, von denen an sie galten, sind erschlossen; die Übersicht sagt, welche.'
				]
			]
		},
		{
			title: 'Wie viele Menschen erreicht waren',
			rules: [
				[
					'Abdeckung',
					'Die Abdeckung ist der Teil der Bevölkerung, in dessen Stadt oder Kreis es ein Zentrum gibt. Gesichert zählen alle, bei denen es am gewählten Tag sicher eines gab. Möglich zählen auch die, bei denen es ungewiss ist. Wie viele Menschen ein Zentrum aufsuchten, sagt die Zahl nicht.'
				],
				[
					'Zwischen den Stichtagen',
					`Einwohnerzahlen liegen für ${referenceDays} Stichtage vor, vom ${firstDay} bis zum ${lastDay}. Dazwischen rechnet der Atlas so, als änderte sich die Zahl jeden Tag um gleich viel. Davor und danach gilt die Zahl des nächsten Stichtags.`
				],
				[
					'Ausländische Bevölkerung',
					`Für die Abdeckung der ausländischen Bevölkerung gibt es nur eine Zählung, den Zensus vom ${censusDay}. Sie gilt für alle Tage. Der Anteil zeigt also, wo diese Menschen damals wohnten.`
				],
				[
					'Aachen',
					'Die Stadt Aachen gehört zur Städteregion Aachen, und beide haben ein eigenes Zentrum. Zur Städteregion zählen hier darum nur ihre übrigen Gemeinden, sonst wäre die Stadt doppelt gezählt. Der Ausländeranteil je Jahr ist nur für beide zusammen veröffentlicht. Er bleibt für beide leer, denn wie er sich verteilt, ist nicht bekannt.'
				]
			]
		},
		{
			title: 'Summen für das Land',
			rules: [
				[
					'Gesichert und möglich',
					'Die landesweite Zahl entsteht Zentrum für Zentrum. Gesichert ist die Zahl derer, die am gewählten Tag sicher bestanden. Möglich ist diese Zahl und dazu alle, bei denen es ungewiss ist. Genauso werden Geld, Stellen und Menschen addiert: einmal alle kleineren, einmal alle größeren Werte.'
				],
				[
					'Veröffentlichte Zahlen',
					'Wie viele Zentren es gab, haben Ministerium, Presse und andere immer wieder veröffentlicht. Diese Zahlen stehen neben der Summe und gehen nicht in sie ein. Passt eine nicht zwischen gesichert und möglich, wird das gezeigt.'
				]
			]
		}
	];
}

import type { Language } from '$lib/data/atlas.js';
import type { CentreRow } from './centre-row.js';

type Text = Readonly<Record<Language, string>>;

/** One column of `CentreRow` for readers: what it holds, in which unit, with which codes. */
export interface Column<Name extends string = string> {
	readonly name: Name;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	readonly unit: Text | null;
	readonly description: Text;
	/** The codes a text column may hold. */
	readonly codes?: readonly string[];
}

const EUR: Text = { de: 'EUR', en: 'EUR' };
const EUR_PER_HEAD: Text = { de: 'EUR je Einwohner', en: 'EUR per inhabitant' };
const FULL_TIME: Text = { de: 'Vollzeitstellen', en: 'full-time equivalents' };
const PERSONS: Text = { de: 'Personen', en: 'persons' };
const PERCENT: Text = { de: 'Prozent', en: 'percent' };

const LOWER: Text = {
	de: 'Untergrenze: gerechnet ab latest, dem spätesten Tag.',
	en: 'Lower bound: counted from latest, the last possible day.'
};
const UPPER: Text = {
	de: 'Obergrenze: gerechnet ab earliest, dem frühesten Tag.',
	en: 'Upper bound: counted from earliest, the first possible day.'
};
const MODEL: Text = {
	de: 'Modell nach Förderrichtlinie („bis zu“), keine gemeldete Zahlung; auf den Cent gerundet.',
	en: 'Modelled by the funding guideline (“up to”), not a reported payment; rounded to the cent.'
};
const POSTS: Text = {
	de: 'Stellen nach Richtlinie am Datum: Fachkräfte, Assistenz und abgeordnete Lehrkräfte (Modell).',
	en: 'Posts by the guideline on the date: specialists, assistants and seconded teachers (model).'
};

/** The columns of every row the API and the files give, in their order. Names never change; new ones come at the end. */
export const CENTRE_COLUMNS: readonly Column<keyof CentreRow>[] = [
	text(
		'ags',
		'Amtlicher Gemeindeschlüssel mit führender Null, als Text zu lesen: fünf Stellen, Stadt Aachen acht.',
		'Official key with its leading zero, to be read as text: five digits, eight for the city of Aachen.'
	),
	text(
		'name',
		'Kreisfreie Stadt, Kreis oder Städteregion, wo das Zentrum besteht.',
		'City, county or region that runs the centre.'
	),
	text('kind', 'Art des Gebiets.', 'Kind of territory.', ['city', 'county', 'region', 'municipality_of_region']),
	text('kind_label', 'Art des Gebiets in der Sprache der Anfrage.', 'Kind of territory in the language asked for.'),
	text('district_ags', 'Schlüssel des Regierungsbezirks.', 'Key of the district (Regierungsbezirk).', [
		'051',
		'053',
		'055',
		'057',
		'059'
	]),
	text('district', 'Name des Regierungsbezirks.', 'Name of the district.'),
	text(
		'stage',
		'Worauf sich earliest, latest und status beziehen: eingerichtet (genehmigt oder in Betrieb), genehmigt oder in Betrieb.',
		'What earliest, latest and status are about: established (approved or working), approved, or working.',
		['established', 'approved', 'working']
	),
	day(
		'earliest',
		'Erster Tag, an dem die Stufe erreicht sein kann; 2012-06-25 ist der Tag der Förderrichtlinie, vor dem es kein Zentrum geben konnte.',
		'First day on which the stage may have been reached; 2012-06-25 is the day of the funding guideline, before which there could be no centre.'
	),
	day(
		'latest',
		'Tag, an dem die Stufe sicher erreicht war; leer, wenn keine Quelle es sagt.',
		'Day by which the stage was surely reached; empty if no source tells.'
	),
	flag(
		'contested',
		'Ob Quellen einander widersprechen; dann gilt die Hülle ihrer Angaben.',
		'Whether sources contradict each other; then the hull of what they state holds.'
	),
	text(
		'best_date',
		'Das am besten belegte Datum, wie die Quelle es nennt, in EDTF (ISO 8601-2); leer, wenn keine eines nennt.',
		'The best documented date as its source states it, in EDTF (ISO 8601-2); empty if none states one.'
	),
	text(
		'best_date_confidence',
		'Wer dieses Datum nennt: die handelnde Stelle selbst (primary) oder andere (secondary).',
		'Who states that date: the acting body itself (primary) or others (secondary).',
		['primary', 'secondary']
	),
	text('best_date_source_id', 'Quelle dieses Datums.', 'Source of that date.'),
	flag(
		'predecessor',
		'Ob eine Quelle eine Vorgängereinrichtung (RAA oder ähnlich) nennt; FALSE beweist nicht, dass es keine gab.',
		'Whether a source names a predecessor (RAA or similar); FALSE does not prove there was none.'
	),
	day('date', 'Datum der Ansicht.', 'Date of the view.'),
	text(
		'status',
		'Ob die Stufe am Datum erreicht war: yes ab latest, no vor earliest, sonst unknown.',
		'Whether the stage had been reached on the date: yes from latest on, no before earliest, else unknown.',
		['yes', 'unknown', 'no']
	),
	text('status_label', 'Stand in der Sprache der Anfrage.', 'Status in the language asked for.'),
	amount(
		'funding_year_low_eur',
		EUR,
		'Landesförderung im Jahr des Datums bis zum Datum.',
		'State funding in the year of the date, up to the date.',
		LOWER
	),
	amount(
		'funding_year_high_eur',
		EUR,
		'Landesförderung im Jahr des Datums bis zum Datum.',
		'State funding in the year of the date, up to the date.',
		UPPER
	),
	amount(
		'funding_total_low_eur',
		EUR,
		'Landesförderung von 2012 bis zum Datum.',
		'State funding from 2012 to the date.',
		LOWER
	),
	amount(
		'funding_total_high_eur',
		EUR,
		'Landesförderung von 2012 bis zum Datum.',
		'State funding from 2012 to the date.',
		UPPER
	),
	amount(
		'funding_per_inhabitant_low_eur',
		EUR_PER_HEAD,
		'Landesförderung im Jahr des Datums bis zum Datum, geteilt durch population.',
		'State funding in the year of the date up to the date, divided by population.',
		LOWER
	),
	amount(
		'funding_per_inhabitant_high_eur',
		EUR_PER_HEAD,
		'Landesförderung im Jahr des Datums bis zum Datum, geteilt durch population.',
		'State funding in the year of the date up to the date, divided by population.',
		UPPER
	),
	text(
		'funding_source_ids',
		'Quellen der bis zum Datum angewandten Förderregeln, durch Leerzeichen getrennt.',
		'Sources of the funding rules applied up to the date, separated by spaces.'
	),
	number(
		'posts_low',
		FULL_TIME,
		`${POSTS.de} 0, wenn der Stand nicht yes ist.`,
		`${POSTS.en} 0 unless the status is yes.`
	),
	number(
		'posts_high',
		FULL_TIME,
		`${POSTS.de} 0 nur, wenn der Stand no ist.`,
		`${POSTS.en} 0 only if the status is no.`
	),
	{
		...number(
			'population',
			PERSONS,
			'Einwohner am Datum; nur wenn interpoliert (population_basis), auf ganze Personen gerundet. Städteregion Aachen ohne die Stadt Aachen.',
			'Inhabitants on the date; rounded to whole persons only where interpolated (population_basis). Städteregion Aachen without the city of Aachen.'
		),
		type: 'integer'
	},
	text(
		'population_basis',
		'Woher die Einwohnerzahl kommt: amtlich an diesem Tag (stated), linear zwischen zwei Stichtagen (interpolated), vom letzten Stichtag fortgeschrieben (held).',
		'Where the population comes from: official on that day (stated), linear between two reference dates (interpolated), kept from the last one (held).',
		['stated', 'interpolated', 'held']
	),
	text(
		'population_source_ids',
		'Quellen der Stichtage, auf denen population beruht, durch Leerzeichen getrennt.',
		'Sources of the reference dates behind population, separated by spaces.'
	),
	number(
		'foreign_share_percent',
		PERCENT,
		'Anteil der ausländischen Bevölkerung; leer für Stadt und Städteregion Aachen, die nur gemeinsam veröffentlicht sind.',
		'Share of foreign nationals; empty for the city and the region of Aachen, published only together.'
	),
	day(
		'foreign_share_date',
		'Stichtag dieses Anteils: das letzte Jahresende bis zum Datum, für das es einen gibt.',
		'Reference date of that share: the last year’s end up to the date that has one.'
	),
	text(
		'foreign_share_source_ids',
		'Quellen dieses Anteils, durch Leerzeichen getrennt.',
		'Sources of that share, separated by spaces.'
	),
	text('note', 'Anmerkung zum Gebiet in der Sprache der Anfrage.', 'Note on the territory in the language asked for.'),
	text(
		'source_ids',
		'Alle Quellen, die etwas über dieses Zentrum sagen, auch schwache, sortiert und durch Leerzeichen getrennt.',
		'All sources that say anything about this centre, weak ones too, sorted and separated by spaces.'
	),
	text(
		'sources',
		'Dieselben Quellen in Worten: „Herausgeber: Titel (Anmerkung) <Adresse>“, getrennt durch „ | “; die Anmerkung in der Sprache der Anfrage.',
		'The same sources in words: “publisher: title (note) <address>”, separated by “ | ”; the note in the language asked for.'
	)
];

function text(name: keyof CentreRow, de: string, en: string, codes?: readonly string[]): Column<keyof CentreRow> {
	return { name, type: 'string', unit: null, description: { de, en }, ...(codes ? { codes } : {}) };
}

function day(name: keyof CentreRow, de: string, en: string): Column<keyof CentreRow> {
	return { name, type: 'date', unit: null, description: { de, en } };
}

function flag(name: keyof CentreRow, de: string, en: string): Column<keyof CentreRow> {
	return { name, type: 'boolean', unit: null, description: { de, en } };
}

function number(name: keyof CentreRow, unit: Text, de: string, en: string): Column<keyof CentreRow> {
	return { name, type: 'number', unit, description: { de, en } };
}

/** A modelled sum: what it is, which bound, and that it is a model. */
function amount(name: keyof CentreRow, unit: Text, de: string, en: string, bound: Text): Column<keyof CentreRow> {
	return number(name, unit, `${de} ${bound.de} ${MODEL.de}`, `${en} ${bound.en} ${MODEL.en}`);
}

import { describe, expect, it } from 'vitest';
import { baseTexts, filesOf, linesOf } from './data-check-base.js';

type Edit = (text: string) => string | Uint8Array | undefined;

/** One way to break the small set: the file, what is done to it, and exactly the lines that must follow. */
interface Case {
	name: string;
	file: string;
	edit: Edit;
	lines: string[];
}

/** Puts one text in the place of another; fails if the set no longer has it. */
function swap(from: string, to: string): Edit {
	return (text) => {
		if (!text.includes(from)) throw new Error(`The small set has no ${from}.`);
		return text.replace(from, to);
	};
}

const drop = (line: string): Edit => swap(`${line}\n`, '');
const append =
	(line: string): Edit =>
	(text) =>
		`${text}${line}\n`;
const latin1: Edit = (text) => new Uint8Array([...text].map((character) => character.charCodeAt(0)));

const FACTS = 'expected the header id,ags,event,date,source_id,confidence,basis,note_de,note_en';
const DATES = 'expected an EDTF date such as 2013-08-01, 2013-08, 2013~, /2014-04-25';
const EVENTS =
	'predecessor_start, resolution, rejection, not_yet, approval, funding_notice, operation_start, opening, planned, context';
const ESTABLISHED =
	'with event approval or funding_notice or operation_start or opening and with confidence primary or secondary';

const BYTES: Case[] = [
	{
		name: 'byte order mark',
		file: 'facts.csv',
		edit: (text) => `\uFEFF${text}`,
		lines: ['facts.csv:1: column "*": the file begins with a byte order mark, expected UTF-8 without one']
	},
	{
		name: 'Windows line ends',
		file: 'claims.csv',
		edit: (text) => text.replaceAll('\n', '\r\n'),
		lines: ['claims.csv:1: column "*": the line ends with CRLF (as on Windows), expected LF alone in the whole file']
	},
	{
		name: 'Latin-1',
		file: 'municipalities.csv',
		edit: latin1,
		lines: [
			'municipalities.csv:4: column "name": "B\uFFFDnen" has bytes that are not UTF-8, expected the file to be saved as UTF-8 (not Latin-1)'
		]
	},
	{
		name: 'UTF-16',
		file: 'milestones.csv',
		edit: (text) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]),
		lines: ['milestones.csv:1: column "*": the file is UTF-16, expected UTF-8 without a byte order mark']
	},
	{
		name: 'empty file',
		file: 'facts.csv',
		edit: () => '',
		lines: [`facts.csv:1: column "*": the file is empty, ${FACTS}`]
	},
	{
		name: 'header without rows',
		file: 'milestones.csv',
		edit: (text) => text.slice(0, text.indexOf('\n') + 1),
		lines: ['milestones.csv:1: column "*": the file has a header only, expected at least one row']
	},
	{
		name: 'missing file',
		file: 'sources.csv',
		edit: () => undefined,
		lines: ['sources.csv:1: column "*": the file is missing, expected it beside datapackage.json']
	},
	{
		name: 'file nobody described',
		file: 'notes.csv',
		edit: () => 'a,b\n',
		lines: ['notes.csv:1: column "*": the file is not in datapackage.json, expected a resource with this path']
	},
	{
		name: 'semicolons',
		file: 'facts.csv',
		edit: (text) => text.replaceAll(',', ';'),
		lines: [
			'facts.csv:1: column "*": the columns are not separated by commas, expected a comma between cells and a point in numbers'
		]
	},
	{
		name: 'last line cut off in a cell',
		file: 'population.csv',
		edit: (text) => text.slice(0, -'000,,gv2013\n'.length),
		lines: [
			'population.csv:4: column "*": the last line has no line end, expected one (was the file cut off?)',
			'population.csv:4: column "area_km2": the row ends after 3 cells, expected 5'
		]
	},
	{
		name: 'last line without a line end',
		file: 'claims.csv',
		edit: (text) => text.trimEnd(),
		lines: ['claims.csv:3: column "*": the last line has no line end, expected one (was the file cut off?)']
	},
	{
		name: 'quote that never closes',
		file: 'facts.csv',
		edit: swap('ab Mai"', 'ab Mai'),
		lines: ['facts.csv:5: column "note_de": the text opens a quote that never closes, expected a second " at its end']
	},
	{
		name: 'quote inside a text',
		file: 'milestones.csv',
		edit: swap('Act', 'the "Act"'),
		lines: [
			'milestones.csv:2: column "label_en": a quote stands inside a text without quotes, expected "…" around the text and "" for the quote'
		]
	},
	{
		name: 'text after a closing quote',
		file: 'milestones.csv',
		edit: swap('Act', '"Act" of 2012'),
		lines: [
			'milestones.csv:2: column "label_en": the quotes do not pair up, expected "…" around the text and "" for each quote inside it'
		]
	},
	{
		name: 'empty line',
		file: 'claims.csv',
		edit: swap('\nc02', '\n\nc02'),
		lines: ['claims.csv:3: column "*": the line is empty, expected a row of 7 cells or no line at all']
	},
	{
		name: 'comma in a text without quotes',
		file: 'milestones.csv',
		edit: swap('Gesetz', 'Gesetz, neu'),
		lines: [
			'milestones.csv:2: column "*": the row has 6 cells, expected 5 (a comma inside a text needs "…" around the text)'
		]
	},
	{
		name: 'line of a row after a cell with line breaks',
		file: 'facts.csv',
		edit: (text) => text.replace(',Rat,', ',"Rat\nder\nStadt",').replace('2013-07,', '2013-17,'),
		lines: [`facts.csv:5: column "date": "2013-17" is not a date, ${DATES}`]
	}
];

const HEADER: Case[] = [
	{
		name: 'missing column',
		file: 'facts.csv',
		edit: (text) => text.replaceAll(/,(basis|stated|derived),/g, ','),
		lines: [`facts.csv:1: column "basis": the column is missing, ${FACTS}`]
	},
	{
		name: 'extra column',
		file: 'facts.csv',
		edit: (text) => text.replaceAll('\n', ',x\n'),
		lines: [`facts.csv:1: column "x": the column is not in datapackage.json, ${FACTS}`]
	},
	{
		name: 'doubled column',
		file: 'facts.csv',
		edit: (text) => text.replaceAll('\n', ',\n').replace('note_en,', 'note_en,note_de'),
		lines: [`facts.csv:1: column "note_de": the column occurs twice, ${FACTS}`]
	},
	{
		name: 'columns in another order',
		file: 'milestones.csv',
		edit: () => 'date,label_en,label_de,kind,source_id\n2012-02-08,Act,Gesetz,law,s001\n',
		lines: [
			'milestones.csv:1: column "label_de": the columns are in another order, expected the header date,label_de,label_en,kind,source_id'
		]
	}
];

const CELLS: Case[] = [
	{
		name: 'AGS without its leading zero',
		file: 'facts.csv',
		edit: swap('05978-02,05978', '05978-02,5978'),
		lines: ['facts.csv:6: column "ags": "5978" has lost its leading zero, expected "05978"']
	},
	{
		name: 'German decimal comma',
		file: 'funding_rules.csv',
		edit: swap('all,3,50000,0.5', 'all,3,50000,"0,5"'),
		lines: [
			'funding_rules.csv:2: column "assistant_posts": "0,5" has a decimal comma, expected a number such as 0.5 (with a point, if at all)'
		]
	},
	{
		name: 'German thousands',
		file: 'population.csv',
		edit: swap('575944', '575.944'),
		lines: ['population.csv:2: column "population": "575.944" is not a number, expected a whole number such as 586291']
	},
	{
		name: 'impossible month',
		file: 'facts.csv',
		edit: swap('2013-03-07', '2013-13-01'),
		lines: [`facts.csv:2: column "date": "2013-13-01" is not a date, ${DATES}`]
	},
	{
		name: 'day that the year does not have',
		file: 'facts.csv',
		edit: swap('2013-03-07', '2013-02-29'),
		lines: [`facts.csv:2: column "date": "2013-02-29" is not a date, ${DATES}`]
	},
	{
		name: 'EDTF of a form that the atlas does not use',
		file: 'facts.csv',
		edit: swap('2012~', '2012?'),
		lines: [`facts.csv:6: column "date": "2012?" is not a date, ${DATES}`]
	},
	{
		name: 'German date',
		file: 'population.csv',
		edit: swap('05978012,2013-12-31', '05978012,31.12.2013'),
		lines: ['population.csv:4: column "reference_date": "31.12.2013" is not a day, expected one such as 2013-12-31']
	},
	{
		name: 'interval that ends before it starts',
		file: 'facts.csv',
		edit: swap('2013-08-01/2013-10', '2013-08-01/2013-06'),
		lines: ['facts.csv:4: column "date": "2013-08-01/2013-06" ends before it starts, expected the earlier date first']
	},
	{
		name: 'interval of one date',
		file: 'reported_money.csv',
		edit: swap('2016/2017', '2016/2016'),
		lines: ['reported_money.csv:3: column "year": "2016/2016" starts and ends with the same date, expected 2016 alone']
	},
	{
		name: 'word that is not in the list',
		file: 'facts.csv',
		edit: swap('resolution', 'resolutoin'),
		lines: [`facts.csv:2: column "event": "resolutoin" is unknown, expected one of ${EVENTS}`]
	},
	{
		name: 'required cell left empty',
		file: 'facts.csv',
		edit: swap('resolution,2013-03-07', 'resolution,'),
		lines: ['facts.csv:2: column "date": the cell is empty, expected a value such as 2013-08-01']
	},
	{
		name: 'white space at the end',
		file: 'claims.csv',
		edit: swap('47 centres', '47 centres '),
		lines: ['claims.csv:2: column "claim_en": "47 centres " has white space at its start or end, expected none']
	},
	{
		name: 'two spaces',
		file: 'claims.csv',
		edit: swap('47 centres', '47  centres'),
		lines: ['claims.csv:2: column "claim_en": "47  centres" has two spaces in a row, expected one']
	},
	{
		name: 'no-break space',
		file: 'claims.csv',
		edit: swap('47 Zentren', '47\u00A0Zentren'),
		lines: [
			'claims.csv:2: column "claim_de": the text has the invisible character U+00A0, expected a plain space or nothing'
		]
	},
	{
		name: 'control character',
		file: 'claims.csv',
		edit: swap('47 Zentren', '47\tZentren'),
		lines: ['claims.csv:2: column "claim_de": the text has the control character U+0009, expected none']
	},
	{
		name: 'letters and accents apart',
		file: 'municipalities.csv',
		edit: swap('Bönen', 'Bo\u0308nen'),
		lines: [
			'municipalities.csv:4: column "name": "Bo\u0308nen" has letters and their accents apart, expected composed letters (Unicode NFC)'
		]
	},
	{
		name: 'bad web address',
		file: 'sources.csv',
		edit: swap('https://www.land.nrw/eins', 'www.land.nrw/eins'),
		lines: [
			'sources.csv:2: column "url": "www.land.nrw/eins" is not a web address, expected one that begins with https:// or http://'
		]
	},
	{
		name: 'note on a source in one language only',
		file: 'sources.csv',
		edit: swap('Kopie,copy', 'Kopie,'),
		lines: [
			'sources.csv:3: column "source_note_en": the cell is empty although source_note_de is filled, expected both or neither'
		]
	},
	{
		name: 'number out of bounds',
		file: 'reported_counts.csv',
		edit: swap('49,,', '490,,'),
		lines: ['reported_counts.csv:3: column "count": "490" is too large, expected at most 54']
	},
	{
		name: 'share above one hundred',
		file: 'indicators.csv',
		edit: swap('13.2', '132'),
		lines: ['indicators.csv:2: column "value": "132" is too large, expected at most 100, because unit is percent']
	}
];

const KEYS: Case[] = [
	{
		name: 'doubled identifier',
		file: 'facts.csv',
		edit: swap('05913-02', '05913-01'),
		lines: ['facts.csv:3: column "id": "05913-01" is already in line 2, expected it once']
	},
	{
		name: 'doubled key of two columns',
		file: 'population.csv',
		edit: append('05978012,2013-12-31,0,,gv2013'),
		lines: [
			'population.csv:5: column "ags": "05978012" with "2013-12-31" is already in line 4, expected it once',
			'population.csv:5: column "population": "0" is too small, expected at least 1'
		]
	},
	{
		name: 'doubled row of a table without a key',
		file: 'milestones.csv',
		edit: append('2012-02-08,Gesetz,Act,law,s001'),
		lines: ['milestones.csv:3: column "*": the row is the same as line 2, expected each statement once']
	},
	{
		name: 'identifier of another territory',
		file: 'facts.csv',
		edit: swap('05978-02', '05913-04'),
		lines: ['facts.csv:6: column "id": "05913-04" does not go with ags of its row, expected it to begin with 05978']
	},
	{
		name: 'unknown source',
		file: 'facts.csv',
		edit: swap('2013-07,s001', '2013-07,s999'),
		lines: ['facts.csv:3: column "source_id": "s999" is not in sources.csv, expected a value of its column source_id']
	},
	{
		name: 'unknown source in a list',
		file: 'funding_rules.csv',
		edit: swap('s001 s002', 's001 s999'),
		lines: [
			'funding_rules.csv:2: column "source_ids": "s999" is not in sources.csv (source_id), expected a value from there'
		]
	},
	{
		name: 'repeated item of a list',
		file: 'funding_rules.csv',
		edit: swap('s001 s002', 's001 s001'),
		lines: ['funding_rules.csv:2: column "source_ids": "s001" occurs twice in the list, expected it once']
	},
	{
		name: 'word that stands alone beside another',
		file: 'funding_rules.csv',
		edit: swap(',all,', ',all city,'),
		lines: ['funding_rules.csv:2: column "applies_to": "all" stands beside other words, expected it alone']
	},
	{
		name: 'unknown AGS',
		file: 'facts.csv',
		edit: swap('05978-02,05978', '05999-02,05999'),
		lines: ['facts.csv:6: column "ags": "05999" is not in territories.csv, expected a value of its column ags']
	},
	{
		name: 'AGS that does not go with the scope',
		file: 'reported_money.csv',
		edit: swap('district,059', 'district,05913'),
		lines: [
			'reported_money.csv:3: column "ags": "05913" is not in territories.csv (district_ags), expected a value from there, because scope is district'
		]
	},
	{
		name: 'sum of the state under a territory',
		file: 'reported_money.csv',
		edit: swap('state,05,KI', 'state,05913,KI'),
		lines: ['reported_money.csv:2: column "ags": "05913" does not fit, expected 05, because scope is state']
	},
	{
		name: 'indicator of an unknown area',
		file: 'indicators.csv',
		edit: append('05999,foreign_nationals,2011-05-09,7,persons,gv2013'),
		lines: [
			'indicators.csv:7: column "ags": "05999" is not in municipalities.csv (ags) or territories.csv (ags), expected a value from there'
		]
	},
	{
		name: 'claim about an unknown territory',
		file: 'claims.csv',
		edit: swap('territory 05913', 'territory 05999'),
		lines: ['claims.csv:3: column "where": "05999" is not in territories.csv (ags), expected a value from there']
	},
	{
		name: 'district of a municipality',
		file: 'municipalities.csv',
		edit: swap('05978,059\n05978012', '05978,055\n05978012'),
		lines: [
			'municipalities.csv:3: column "district_ags": "055" does not go with territory_ags "05978" in territories.csv, expected "059"'
		]
	},
	{
		name: 'name of a district',
		file: 'territories.csv',
		edit: swap('Unna,county,059,Arnsberg', 'Unna,county,059,Detmold'),
		lines: [
			'territories.csv:3: column "district": "Detmold" does not fit, expected Arnsberg, because district_ags is 059'
		]
	}
];

const WHOLE: Case[] = [
	{
		name: 'note in one language',
		file: 'facts.csv',
		edit: swap(',Rat,Council', ',Rat,'),
		lines: ['facts.csv:2: column "note_en": the cell is empty although note_de is filled, expected both or neither']
	},
	{
		name: 'money row that says nothing',
		file: 'reported_money.csv',
		edit: swap('zwei je Zentrum,two a centre', ','),
		lines: [
			'reported_money.csv:5: column "amount_eur": amount_eur, posts, note_de are all empty, expected at least one of them'
		]
	},
	{
		name: 'more than there are',
		file: 'reported_counts.csv',
		edit: swap('47,53', '54,53'),
		lines: ['reported_counts.csv:2: column "count": "54" is more than of "53" of its row, expected at most that']
	},
	{
		name: 'wrong sum',
		file: 'population.csv',
		edit: swap('575944', '575945'),
		lines: [
			'population.csv:2: column "population": the sum for reference_date 2013-12-31 is 641945, expected 641944 (gv2013)'
		]
	},
	{
		name: 'municipality missing at a date',
		file: 'indicators.csv',
		edit: drop('05978012,foreign_nationals,2011-05-09,900,persons,gv2013'),
		lines: [
			'indicators.csv:4: column "ags": indicator foreign_nationals, reference_date 2011-05-09 has no row for 05978012, expected one for each'
		]
	},
	{
		name: 'missing municipality',
		file: 'municipalities.csv',
		edit: drop('05978012,Bönen,municipality,05978,059'),
		lines: [
			'municipalities.csv:1: column "*": the file has 2 rows, expected 3 (gv2023)',
			'population.csv:4: column "ags": "05978012" is not in municipalities.csv, expected a value of its column ags',
			'indicators.csv:6: column "ags": "05978012" is not in municipalities.csv (ags) or territories.csv (ags), expected a value from there',
			'municipalities.topo.json:1: column "municipalities": there are areas too many (05978012), expected one for each value of column ags of municipalities.csv'
		]
	},
	{
		name: 'missing territory',
		file: 'territories.csv',
		edit: drop('05978,Unna,county,059,Arnsberg,Kreis,County'),
		lines: [
			'territories.csv:1: column "*": the file has 1 rows, expected 2 (s246)',
			...['3', '4'].map(
				(line) =>
					`municipalities.csv:${line}: column "territory_ags": "05978" is not in territories.csv, expected a value of its column ags`
			),
			...['5', '6'].map(
				(line) =>
					`facts.csv:${line}: column "ags": "05978" is not in territories.csv, expected a value of its column ags`
			),
			'reported_money.csv:4: column "ags": "05978" is not in territories.csv (ags), expected a value from there, because scope is territory',
			'indicators.csv:3: column "ags": "05978" is not in municipalities.csv (ags) or territories.csv (ags), expected a value from there',
			'territories.topo.json:1: column "territories": there are areas too many (05978), expected one for each value of column ags of territories.csv'
		]
	},
	{
		name: 'territory without an establishment fact that counts',
		file: 'facts.csv',
		edit: swap('approval,2013-07,s001,secondary', 'approval,2013-07,s001,weak'),
		lines: [
			`territories.csv:2: column "ags": "05913" has no establishment fact, expected a row in facts.csv ${ESTABLISHED}`
		]
	},
	{
		name: 'rules that overlap',
		file: 'funding_rules.csv',
		edit: swap('r2017-county,2017-01-01', 'r2017-county,2016-12-01'),
		lines: [
			'funding_rules.csv:3: column "valid_from": "2016-12-01" overlaps line 2 for county, region, expected 2017-01-01'
		]
	},
	{
		name: 'gap between rules',
		file: 'funding_rules.csv',
		edit: swap('r2017-city,2017-01-01', 'r2017-city,2017-02-01~'),
		lines: [
			'funding_rules.csv:4: column "valid_from": "2017-02-01" leaves a gap after line 2 for city, municipality_of_region, expected 2017-01-01'
		]
	},
	{
		name: 'rule without an end before another',
		file: 'funding_rules.csv',
		edit: swap('2012-06-25,2016-12-31', '2012-06-25,'),
		lines: [
			'funding_rules.csv:3: column "valid_from": "2017-01-01" overlaps line 2 for county, region, expected line 2 to have an end',
			'funding_rules.csv:4: column "valid_from": "2017-01-01" overlaps line 2 for city, municipality_of_region, expected line 2 to have an end'
		]
	},
	{
		name: 'rule that ends before it begins',
		file: 'funding_rules.csv',
		edit: swap('2016-12-31', '2011-12-31'),
		lines: ['funding_rules.csv:2: column "valid_to": "2011-12-31" is before valid_from, expected 2012-06-25 or later']
	},
	{
		name: 'source newer than the date of the atlas',
		file: 'sources.csv',
		edit: swap('2014~', '2014-05-01'),
		lines: [
			'datapackage.json:1: column "stand": "2013-12-13" is not the newest day in sources.csv (published, line 3), expected "2014-05-01"'
		]
	},
	{
		name: 'missing boundaries',
		file: 'territories.topo.json',
		edit: () => undefined,
		lines: [
			'territories.topo.json:1: column "*": the file is missing, expected it to be built with npm run data:boundaries'
		]
	},
	{
		name: 'boundaries without one area',
		file: 'municipalities.topo.json',
		edit: swap(',{"id":"05978012"}', ''),
		lines: [
			'municipalities.topo.json:1: column "municipalities": no area has the id 05978012, expected each value of column ags of municipalities.csv'
		]
	}
];

const PACKAGE: Case[] = [
	{
		name: 'no package',
		file: 'datapackage.json',
		edit: () => undefined,
		lines: [
			'datapackage.json:1: column "*": the file is missing, expected a Frictionless Data Package that lists all files'
		]
	},
	{
		name: 'misspelt rule',
		file: 'datapackage.json',
		edit: swap('"required"', '"requird"'),
		lines: [
			'datapackage.json:1: column "resources[0].schema.fields[0].constraints.requird": the property is unknown, expected one of required, unique, enum, pattern, minimum, maximum'
		]
	},
	{
		name: 'unknown type',
		file: 'datapackage.json',
		edit: swap('"type": "string"', '"type": "text"'),
		lines: [
			'datapackage.json:1: column "resources[0].schema.fields[0].type": "text" is unknown, expected string, integer, number, date'
		]
	},
	{
		name: 'broken pattern',
		file: 'datapackage.json',
		edit: swap('"^05[13579]$"', '"^05[13579$"'),
		lines: [
			'datapackage.json:1: column "resources[0].schema.fields[3].constraints.pattern": "^05[13579$" is not a pattern, expected a regular expression'
		]
	},
	{
		name: 'description changed in one place only',
		file: 'datapackage.json',
		edit: swap('"Name of the territory."', '"Its name."'),
		lines: [
			'datapackage.json:1: column "resources[0].schema.fields[1].description": the text is not that of description_de and description_en, expected "Name des Gebiets. / Its name."'
		]
	},
	{
		name: 'reference to no table',
		file: 'datapackage.json',
		edit: swap('"resource": "facts"', '"resource": "fact"'),
		lines: [
			'datapackage.json:1: column "resources[0].expect.covered": "fact" is not a resource, expected one of territories, municipalities, facts, reported_counts, reported_money, funding_rules, milestones, population, indicators, claims, sources, territories-topology, municipalities-topology'
		]
	},
	{
		name: 'key that is no column',
		file: 'datapackage.json',
		edit: (text) => text.replace(/("primaryKey": \[\s*)"ags"/, '$1"key"'),
		lines: [
			'datapackage.json:1: column "resources[0].schema.primaryKey": "key" is not a column of territories, expected one of ags, name, kind, district_ags, district, note_de, note_en'
		]
	}
];

describe.each([
	['bytes and quotes', BYTES],
	['header', HEADER],
	['cells', CELLS],
	['keys and references', KEYS],
	['tables as a whole', WHOLE],
	['the package itself', PACKAGE]
])('%s', (_, cases) => {
	it.each(cases)('$name', ({ file, edit, lines }) => {
		expect(linesOf(brokenBy({ file, edit }))).toEqual(lines);
	});
});

describe('the small set', () => {
	it('is valid as long as nothing breaks it', () => {
		expect(linesOf(filesOf(baseTexts()))).toEqual([]);
	});

	it('tells three errors in three files at once', () => {
		const texts = baseTexts();
		texts.set('facts.csv', texts.get('facts.csv')?.replace('2013-03-07', '2013-03-37') ?? '');
		texts.set('population.csv', texts.get('population.csv')?.replace('44.86', '"44,86"') ?? '');
		texts.set('sources.csv', texts.get('sources.csv')?.replace('https://www.destatis.de', 'destatis') ?? '');
		expect(linesOf(filesOf(texts))).toEqual([
			`facts.csv:2: column "date": "2013-03-37" is not a date, ${DATES}`,
			'population.csv:3: column "area_km2": "44,86" has a decimal comma, expected a number such as 280.71 (with a point, if at all)',
			'sources.csv:4: column "url": "destatis" is not a web address, expected one that begins with https:// or http://'
		]);
	});

	it('names the line where the package stops being JSON', () => {
		const texts = baseTexts();
		texts.set('datapackage.json', '{\n\t"name": "zentrenatlas-nrw",\n\t"resources": [}\n');
		const lines = linesOf(filesOf(texts));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^datapackage\.json:3: column "\*": the file is not JSON \(.+\), expected valid JSON$/);
	});
});

function brokenBy({ file, edit }: Pick<Case, 'file' | 'edit'>): Map<string, Uint8Array> {
	const texts = baseTexts();
	const files = filesOf(texts);
	const broken = edit(texts.get(file) ?? '');
	if (broken === undefined) files.delete(file);
	else files.set(file, typeof broken === 'string' ? new TextEncoder().encode(broken) : broken);
	return files;
}

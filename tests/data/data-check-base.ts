import { readFileSync } from 'node:fs';
import { checkData, type Files } from '../../scripts/data-check/check-data.js';
import { problemLine } from '../../scripts/data-check/problem.js';

/** A small, complete and valid set of data: two territories, three municipalities. */
const TABLES: Readonly<Record<string, string>> = {
	'territories.csv': `ags,name,kind,district_ags,district,note_de,note_en
05913,Dortmund,city,059,Arnsberg,,
05978,Unna,county,059,Arnsberg,Kreis,County
`,
	'municipalities.csv': `ags,name,kind,territory_ags,district_ags
05913000,Dortmund,city,05913,059
05978004,Bergkamen,town,05978,059
05978012,Bönen,municipality,05978,059
`,
	'facts.csv': `id,ags,event,date,source_id,confidence,basis,note_de,note_en
05913-01,05913,resolution,2013-03-07,s001,primary,stated,Rat,Council
05913-02,05913,approval,2013-07,s001,secondary,stated,,
05913-03,05913,opening,2013-08-01/2013-10,s001,weak,stated,,
05978-01,05978,operation_start,/2014-04-25,s002,secondary,derived,"Kreis, ab Mai",County
05978-02,05978,context,2012~,s001,weak,stated,,
`,
	'reported_counts.csv': `date,count,of,measure,source_id,note_de,note_en
2013-12,47,53,working,s001,,
2014-04-25,49,,funded,s002,,
`,
	'reported_money.csv': `scope,ags,programme,year,amount_eur,posts,measure,source_id,note_de,note_en
state,05,KI,2013,9830000,,budget,s001,,
district,059,other,2016/2017,6400000.5,,grant,s002,,
territory,05978,KI,,,3.5,posts,s002,,
state,05,teachers,2013,,,posts,s001,zwei je Zentrum,two a centre
`,
	'funding_rules.csv': `rule_id,valid_from,valid_to,applies_to,specialist_posts,specialist_rate_eur,assistant_posts,assistant_sum_eur,material_cap_eur,teacher_posts,basis,source_ids,note_de,note_en
r2012,2012-06-25,2016-12-31,all,3,50000,0.5,20000,0,2,stated,s001 s002,,
r2017-county,2017-01-01,,county region,6,50000,0.5,20000,50000,3.5,stated,s002,,
r2017-city,2017-01-01,,city municipality_of_region,5,50000,0.5,20000,50000,3,stated,s002,,
`,
	'milestones.csv': `date,label_de,label_en,kind,source_id
2012-02-08,Gesetz,Act,law,s001
`,
	'population.csv': `ags,reference_date,population,area_km2,source_id
05913000,2013-12-31,575944,280.71,gv2013
05978004,2013-12-31,48000,44.86,gv2013
05978012,2013-12-31,18000,,gv2013
`,
	'indicators.csv': `ags,indicator,reference_date,value,unit,source_id
05913,foreign_nationals_share,2013-12-31,13.2,percent,gv2013
05978,foreign_nationals_share,2013-12-31,7,percent,gv2013
05913000,foreign_nationals,2011-05-09,70000,persons,gv2013
05978004,foreign_nationals,2011-05-09,4000,persons,gv2013
05978012,foreign_nationals,2011-05-09,900,persons,gv2013
`,
	'claims.csv': `claim_id,kind,claim_en,claim_de,value,where,source_id
c01,count,47 centres,47 Zentren,47,rollout,s001
c02,place,Dortmund in July,Dortmund im Juli,2013-07,territory 05913,s001
`,
	'sources.csv': `source_id,title,publisher,published,url,licence,source_note_de,source_note_en
s001,Erste,Land,2013-12-13,https://www.land.nrw/eins,,,
s002,Zweite,Land,2014~,,,Kopie,copy
gv2013,Gemeindeverzeichnis,Destatis,,https://www.destatis.de,dl-de/by-2-0,,
`
};

const AREAS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	'territories.topo.json': { territories: ['05913', '05978'], districts: ['059'] },
	'municipalities.topo.json': { municipalities: ['05913000', '05978004', '05978012'] }
};

const DATA = new URL('../../data/', import.meta.url);

/** Texts of the small set by file name; its package is the real one with the numbers of the small set. */
export function baseTexts(): Map<string, string> {
	const topologies = Object.entries(AREAS).map(([name, objects]) => [name, topologyText(objects)] as const);
	return new Map([['datapackage.json', packageText()], ...Object.entries(TABLES), ...topologies]);
}

/** Bytes of texts, as the check takes them. */
export function filesOf(texts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
	return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** The lines that the check prints for some files. */
export function linesOf(files: Files): string[] {
	return checkData(files).problems.map(problemLine);
}

function topologyText(objects: Readonly<Record<string, readonly string[]>>): string {
	const collections = Object.entries(objects).map(([name, ids]) => [name, { geometries: ids.map((id) => ({ id })) }]);
	return JSON.stringify({ type: 'Topology', objects: Object.fromEntries(collections), arcs: [] });
}

interface SmallPackage {
	stand: string;
	resources: { name: string; expect?: { rows?: { count: number }; sums?: { where: object; sum: number }[] } }[];
}

function packageText(): string {
	const pkg = JSON.parse(readFileSync(new URL('datapackage.json', DATA), 'utf8')) as SmallPackage;
	const expectations = new Map(pkg.resources.map(({ name, expect }) => [name, expect ?? {}]));
	pkg.stand = '2013-12-13';
	Object.assign(expectations.get('territories')?.rows ?? {}, { count: 2 });
	Object.assign(expectations.get('municipalities')?.rows ?? {}, { count: 3 });
	const population = expectations.get('population');
	const sum = population?.sums?.find(({ where }) => JSON.stringify(where) === '{"reference_date":"2013-12-31"}');
	if (population && sum) population.sums = [{ ...sum, sum: 641_944 }];
	return JSON.stringify(pkg, null, '\t');
}

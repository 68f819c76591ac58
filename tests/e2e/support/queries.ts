import { random } from './random.js';

const KEYS = [
	...['date', 'from', 'to', 'stage', 'measure', 'unit', 'level', 'form', 'district', 'kind', 'predecessor', 'status'],
	...[
		'since',
		'until',
		'only',
		'focus',
		'place',
		'compare',
		'rows',
		'sort',
		'method',
		'classes',
		'breaks',
		'q',
		'sep',
		'bom',
		'lang'
	]
];

const GOOD: Readonly<Record<string, readonly string[]>> = {
	date: ['2012-01-01', '2013-12-31', '2014-04-25', '2018-09-30', '2020-02-29'],
	from: ['2012', '2014'],
	to: ['2013', '2018', '2025'],
	stage: ['established', 'approved', 'working'],
	measure: ['start', 'status', 'funding', 'posts', 'foreign'],
	unit: ['year', 'total', 'capita'],
	form: ['areas', 'tiles'],
	level: ['territory', 'municipality', 'district'],
	district: ['051', '053', '055', '057', '059'],
	kind: ['city', 'county', 'region', 'municipality_of_region'],
	predecessor: ['yes', 'no'],
	status: ['yes', 'no', 'unknown'],
	since: ['2012-07-01', '2013-07-01'],
	until: ['2013-06-30', '2014-04-25'],
	only: ['05913', '05911,05913,05334002'],
	focus: ['05913', '05334002', '05315'],
	place: ['05978024', '05111000'],
	compare: ['05913', '05913,05334002', '05111,05315,05913,05113,05112,05114'],
	rows: ['date', 'name', 'district'],
	sort: ['name', '-funding', 'best', '-foreign', 'status'],
	method: ['quantile', 'ckmeans', 'equal', 'own', 'continuous'],
	classes: ['3', '7'],
	breaks: ['10,20', '10; 12,5; 20', '1,2,3,4,5,6'],
	q: ['Lünen', 'Bad', 'Köln', 'xyz', 'kreis'],
	sep: ['comma', 'semicolon'],
	bom: ['1'],
	lang: ['de', 'en']
};

const STRANGE = [
	...['', ' ', '0', '-1', 'NaN', 'null', 'undefined', 'true', '__proto__', 'constructor', 'toString', '1e999'],
	...['9999-99-99', '2013-02-30', '+002013-01-01', '-2013-01-01', '2013-1-1', '2013-12-31T00:00', '20131231'],
	...[
		'<script>alert(1)</script>',
		'"><svg onload=alert(1)>',
		"' OR 1=1 --",
		'$' + '{7*7}',
		'{{7*7}}',
		'../../etc/passwd'
	],
	...['\u0000', '\u0001\u001f', '\ud800', '\u202eabc', '\ufeff', '\u200d', '💥'.repeat(20), 'ﷺ', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L', 'İıſßﬀ'],
	...[
		'a'.repeat(3000),
		'%',
		'%25',
		'%00',
		'[]',
		'{}',
		',,,,',
		'-',
		'--name',
		'=',
		'&',
		';',
		'#',
		'?',
		'\r\nSet-Cookie: a=b'
	]
];

/** Raw pieces that no well-behaved client would send in a query. */
const RAW = ['%', '%zz', '%E0%A4%A', '%ff', '%00', '&&&', '==', '=', '&=&', '+', '%20', ';', '[]', 'a[b]=c', '%C3%28'];

/** Query strings, valid and broken, the same in every run. */
export function randomQueries(count: number, seed: number): string[] {
	const next = random(seed);
	const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const pair = (): string => {
		const dice = next();
		if (dice < 0.1) return one(RAW);
		const key = dice < 0.85 ? one(KEYS) : one(STRANGE);
		const value = next() < 0.55 ? one(Object.hasOwn(GOOD, key) ? (GOOD[key] ?? []) : ['1']) : one(STRANGE);
		return `${encode(key)}=${encode(value)}`;
	};
	return Array.from({ length: count }, () => {
		const pairs = Array.from({ length: Math.floor(next() * 7) }, pair);
		return (next() < 0.2 ? [...pairs, ...pairs] : pairs).join('&');
	});
}

/** Like `encodeURIComponent`, which half a surrogate pair would make throw. */
function encode(text: string): string {
	return [...text].map((char) => (/^[\ud800-\udfff]$/u.test(char) ? '%ED%A0%80' : encodeURIComponent(char))).join('');
}

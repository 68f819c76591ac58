import type { MethodWords } from './de.js';
import { rulesEn } from './rules-en.js';
import { workedEn } from './worked-en.js';

/** The words of the page on method, in English. */
export const methodEn: MethodWords = {
	title: 'How well is this known?',
	description:
		'How the atlas turns single sources into spans of time, how well each of the 54 centres is documented, where sources disagree and what stays open.',
	lead: (facts, sources) =>
		`The atlas rests on ${facts} statements from ${sources} sources. Hardly any centre has a founding date on which all agree. So each has not a day but a span: from the earliest to the latest possible. What is unknown stays unknown.`,
	contents: 'On this page',
	sections: {
		rules: 'The rules',
		examples: 'Seven examples of spans',
		worked: 'Worked out: money, people, sums',
		matrix: 'How well each centre is documented',
		counts: 'Published counts',
		contested: 'Where sources disagree',
		gaps: 'What is missing and what would settle it',
		report: 'Report a mistake'
	},
	rules: rulesEn,
	worked: workedEn,
	case: {
		title: (name, interval, contested) => `${name}: ${interval}${contested ? ', contested' : ''}`,
		why: (first, because, last, until) =>
			`At the earliest ${first}: ${because}. ${last === null ? 'No source gives a latest day.' : `At the latest ${last}: ${until}.`}`,
		exact: (because) => `One statement sets both ends: ${because}.`,
		contested:
			'The statements allow no common day, or one speaks against the rest. Shown is the hull of the days they state.',
		guideline: 'day of the funding guideline, before which nobody could apply',
		result: 'Result by the rules',
		head: ['Day', 'Event', 'The source says', 'Source'],
		atlas: 'See it in the atlas'
	},
	precision: {
		day: 'day',
		month: 'month',
		year: 'year',
		bound: 'bounds only',
		contested: 'contested',
		nothing: 'nothing'
	},
	precisionNote:
		'Day, month, year: the whole span lies within one day, calendar month or calendar year. Bounds only: it reaches beyond one year, or one side is open.',
	matrix: {
		title: (days, within, total) =>
			`For ${days} of ${total} centres the day of establishment is known, for ${within} more the month or year`,
		sentence: (working, approved, bound) =>
			`The day work began is known for ${working} centres, the day of approval for ${approved}. For ${bound} centres there are only bounds for their establishment.`,
		centre: 'Centre',
		precision: 'Precision'
	},
	counts: {
		title: (inside, outside, total) =>
			`${inside} of ${total} published counts agree with the single pieces of evidence, ${outside} do not`,
		sentence:
			'Each count published for the whole state beside the span of certain and possible centres (stage “established”) on the days it may refer to. A count outside is a finding, not an error.',
		head: ['Date', 'reported', 'certain', 'possible', 'verdict', 'Source'],
		verdict: { inside: 'inside', outside: 'outside', part: 'part of a larger count' }
	},
	contestedLead: (count) =>
		count === 0
			? 'At present no sources disagree.'
			: `In ${count} cases the statements exclude each other. They stand side by side here; a grant notice, a resolution or a report of that time could settle them. “Established” is then contested too.`,
	gaps: {
		approved: (count) =>
			`For ${count} centres the day of approval is missing. The grant notices or the funding lists of the district government would settle it.`,
		working: (count) =>
			`For ${count} centres the day work began is missing. Council papers, annual reports or press releases of the municipality would settle it.`,
		bound: (count, names) => `For ${count} centres there are only bounds for their establishment: ${names}.`,
		predecessor: (count) => `For ${count} centres no predecessor is documented. That does not mean there was none.`,
		weak: (count) => `${count} statements are held to be weak. They are shown, never counted.`,
		money:
			'What a centre was actually paid is published in single cases only. So funding is a model: ceiling of the guideline times months.',
		rules: 'From 2021 the rates are inferred from single publications, not taken from the text of the guideline.',
		aachen: 'The share of foreign nationals is published for the city and the Städteregion of Aachen together only.'
	},
	report: [
		'The facts are CSV files in the folder data/ of the source code: one line a statement, with its source. Whoever finds a mistake or knows a better source opens an issue there, or edits the file and proposes the change.',
		'What a line looks like is said in data/README.md. A source that disagrees gets a line of its own; the older one stays. npm run data:check tests the files.'
	]
};

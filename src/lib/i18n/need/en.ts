import type { NeedMessages } from './de.js';

/** Words of the page about need, in English. */
export const en: NeedMessages = {
	title: 'Need',
	question: 'Who was late, and does need explain it?',
	description:
		'Share of foreign nationals, history of immigration, inhabitants and density against the span of time in which each of the 54 municipal integration centres came into being, with rank correlation and its uncertainty.',
	verdict: {
		open: 'Whether need explains who came late, the evidence leaves open',
		earlier: 'Where need is greater, the centre came earlier',
		later: 'Where need is greater, the centre came later',
		none: 'Too few centres for a rank correlation'
	},
	empty: 'No centre matches these filters.',
	choice: 'Need measured as',
	measure: {
		foreign: 'foreign nationals 2011',
		inkar: 'foreign nationals 2012',
		history: 'immigration history 2022',
		population: 'inhabitants 2011',
		density: 'inhabitants per km² 2013'
	},
	axis: {
		foreign: 'Share of foreign nationals, %',
		inkar: 'Share of foreign nationals, %',
		history: 'Share of people with a history of immigration, %',
		population: 'Inhabitants, logarithmic',
		density: 'Inhabitants per km², logarithmic'
	},
	note: {
		foreign: (day) =>
			`Census of ${day}, summed from the municipalities: the last count before the Act, and the only one that separates the city of Aachen from its region.`,
		inkar: (day) =>
			`INKAR, ${day}. Its value holds for the city and the region of Aachen together; both are therefore missing.`,
		history: (day) =>
			`Census of ${day}, a decade after the roll-out: it cannot have caused the order. Shares of the municipalities, weighted by inhabitants on 31 December 2021.`,
		population: (day) => `Census of ${day}.`,
		density: (day) => `Official inhabitants and area on ${day}, the first reference date with areas.`
	},
	perArea: (value) => `${value} per km²`,
	missing: (names) => `Without a value of their own and therefore not drawn: ${names}.`,
	scatter: {
		title: (late, total, below, measure) =>
			total === 1
				? 'The centre shown certainly came after 2013'
				: `${late} of ${total} centres certainly came after 2013; ${below === 0 ? 'none' : below} of them ${below > 1 ? 'lie' : 'lies'} below the median (${measure})`,
		titleNone: (total) =>
			`${total === 1 ? 'The centre shown did not certainly come' : `${total === 2 ? 'Neither of the two' : `None of the ${total}`} centres certainly came`} after 2013`,
		sentence: (names, range, median) => `${names}: ${range}. The median of all centres shown is ${median}.`,
		sentenceNone: (median) => `The median of the centres shown is ${median}.`,
		list: 'Centres in order of need; arrow keys move, Enter opens the centre in the atlas',
		point: (name, value, interval) => `${name}: ${value}, ${interval}`,
		open: 'open end',
		contested: 'sources contradict each other',
		key: {
			city: 'city',
			county: 'county, Städteregion',
			bar: 'bar: earliest to latest day',
			cap: 'stroke: closed by a source',
			dashed: 'dashed: contradiction'
		},
		hint: 'Drag across to select a period, up or down with the mouse for a range of values; a click opens the centre in the atlas.'
	},
	brush: {
		title: 'Range of values',
		from: 'from',
		to: 'to',
		clear: 'Clear the selection',
		apply: 'Show',
		none: 'No range selected. Drag in the chart or enter bounds; the centres in it will then be listed here.',
		selected: (count, from, to) =>
			`${count === 0 ? 'No centre' : count === 1 ? 'One centre' : `${count} centres`} from ${from} to ${to}`,
		least: 'open below',
		most: 'open above'
	},
	rank: {
		title: {
			open: (measure, low, high) =>
				`Rank correlation with “${measure}”: the evidence allows values from ${low} to ${high}`,
			earlier: (measure, low, high) =>
				`More need, earlier centre: the rank correlation with “${measure}” lies between ${low} and ${high}`,
			later: (measure, low, high) =>
				`More need, later centre: the rank correlation with “${measure}” lies between ${low} and ${high}`,
			none: () => 'A rank correlation takes at least four centres with different values'
		},
		sentence: (n, latest, middle) =>
			`Spearman’s ρ of ${n} centres: ${latest} if each came on its latest possible day${middle === null ? '' : `, ${middle} in the middle of its span`}. Below 0 means: more need, earlier centre.`,
		brushed: (n, span) =>
			span === null
				? `The chosen range of values has ${n === 0 ? 'no centre' : n === 1 ? 'one centre' : `${n} centres`}; a rank correlation takes at least four with different values.`
				: `Within the chosen range of values (${n} centres): ρ from ${span[0]} to ${span[1]}.`,
		label: (low, high, lowest, highest) =>
			`Spearman’s ρ on a scale from −1 to 1: found from ${low} to ${high}, possible at most from ${lowest} to ${highest}`,
		earlier: 'more need, earlier',
		later: 'more need, later',
		attained: 'surely attainable: an order with this value has been found',
		limits: 'possible at most: nothing beyond agrees with the evidence',
		atLatest: 'on the latest day',
		atMiddle: 'in the middle',
		table: { caption: 'Spearman’s rank correlation ρ', what: 'Assumption', low: 'lowest ρ', high: 'highest ρ' },
		rows: {
			attained: 'orders found',
			limits: 'limits',
			atLatest: 'latest day (open end: after all others)',
			atMiddle: 'middle of the span',
			brushed: 'within the chosen range of values'
		},
		methodTitle: 'How the range is found',
		method: [
			'One centre surely came before another only if its latest day lies before the other’s earliest. Every order that keeps this may be the true one.',
			'We know of no method that finds the lowest and highest attainable rank correlation of so many spans exactly in reasonable time. So there are two pairs: values for which a search has found a fitting order (fixed starting values, the same at every visit), and limits that are surely not exceeded (an assignment problem, solved exactly). The truth lies between them.',
			'Equal values share their mean rank; equal days count as an unknown order.'
		],
		meaningTitle: 'What a rank correlation shows, and what it does not',
		meaning: [
			'It shows whether centres with more need come earlier or later in the order. How many days lie between them it does not say.',
			'It shows no cause. Cities have higher shares of foreign nationals than counties and more often had a predecessor office; the filters by kind and predecessor separate these.',
			'The 54 centres are the whole, not a sample: the uncertainty comes from the sources, not from chance. That is why there is no test of significance.',
			'Many spans end on the same day because a single list closes them. That says something about the evidence, nothing about the centres.'
		]
	},
	table: {
		caption: 'The centres in order of need',
		centre: 'Centre',
		kind: 'Kind',
		value: 'Value',
		interval: 'Span',
		earliest: 'earliest',
		latest: 'latest'
	}
};

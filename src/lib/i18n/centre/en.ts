import { en as period } from '../period/en.js';
import type { CentreMessages } from './de.js';

/** Words of the page of one centre, in English. */
export const en: CentreMessages = {
	description: (name) =>
		`The municipal integration centre of ${name}: when it came into being, who says so, what it costs and whom it serves.`,
	title: (name, stage, interval) => `${name}: ${stage} ${interval}`,
	stage: { established: 'established', approved: 'approved', working: 'working' },
	stageLine: { established: 'Established', approved: 'Approved in principle', working: 'Working' },
	certainty: {
		day: 'The day is documented.',
		span: (days) => `What is certain is the span; it covers ${days} days.`,
		open: 'No source says by when.',
		contested: 'The sources disagree; shown is the hull of what they state.'
	},
	facts: {
		kind: 'Kind',
		district: 'District',
		population: 'Population',
		foreign: 'Foreign nationals',
		funding: 'Funding since 2012',
		posts: 'Posts by the guideline',
		noShare: 'published together with the region only',
		model: 'model, a ceiling',
		on: (day) => `on ${day}`
	},
	toAtlas: 'Show on the map',
	previous: 'Previous centre',
	next: 'Next centre',
	neighbours: 'Further centres',

	evidence: {
		title: (count, sources) =>
			sources === 1
				? `${count} statements from one source`
				: `${count} statements from ${sources} sources, in order of time`,
		sentence: (from, to) =>
			`The first statement: ${from}; the last: ${to}. Each names its source and says whether the source states the date itself or whether it is derived.`,
		chart: (name) => `Spans of the three stages and the statements about ${name} along time`,
		columns: { date: 'Date', event: 'What', note: 'What the source says', source: 'Source', trust: 'Weight' },
		within: (inside, count, period) => `${inside} of ${count} statements concern the period ${period}`,
		outside: 'outside the period',
		weak: 'not counted',
		noAddress: 'no address'
	},
	derivation: {
		title: 'How the span follows from the statements',
		stage: { approved: 'Approved', working: 'Working', established: 'Established' },
		guideline:
			'Before the funding guideline of 25 June 2012 nobody could apply: the span begins there and is open at its end.',
		dates: (event, date, source) => `${event}, ${date} (${source}): this statement dates the stage itself.`,
		confirms: (event, date, source) => `${event}, ${date} (${source}): by then the stage had been reached.`,
		confirmsOpen: (event, date, source) =>
			`${event}, ${date} (${source}): this statement does not say by when the stage had been reached.`,
		contradiction: 'These statements have no day in common. What holds is the hull of what they name:',
		denies: (event, date, source) => `${event}, ${date} (${source}): the stage was reached only after that.`,
		resolved: (date, source) => `First resolution, ${date} (${source}): before it the centre could not work.`,
		contests: (event, date, source) => `${event}, ${date} (${source}): this contradicts the span, which ends earlier.`,
		left: (interval) => `What is left: ${interval}.`,
		unchanged: 'This does not narrow the span further.',
		unprinted: (count) =>
			count === 1
				? 'Not printed: one statement that does not narrow the span further.'
				: `Not printed: ${count} statements that do not narrow the span further.`,
		none: 'No statement that counts is about this stage.',
		established: (interval) =>
			`A centre counts as established with the first of the two stages, as the ministry counted too: ${interval}.`,
		open: (from) => `from ${from}, end open`
	},
	contradictions: {
		title: 'Where the sources disagree',
		side: (stage) => `${stage}: statements side by side`
	},
	claims: {
		title: 'What the press text of December 2013 says of this centre',
		verdict: {
			confirmed: 'confirmed',
			qualified: 'qualified',
			contradicted: 'contradicted',
			unchecked: 'cannot be checked'
		},
		more: (id) => `Claim ${id} in the review`
	},
	period,
	money: {
		title: (sum, year) => `At most ${sum} from the state to the end of ${year}, by the model`,
		within: (sum, when) => `At most ${sum} from the state ${when}, by the model`,
		sentence: (count) =>
			count === 0
				? 'The model uses the ceilings of the guideline. No sum has been published for this centre alone.'
				: `The model uses the ceilings of the guideline. ${count === 1 ? 'One figure has' : `${count} figures have`} been published for this centre; sums of the programme KI are strokes at their year.`,
		model: 'Modelled ceiling per year',
		reported: 'Published figures',
		reportedMark: 'published sum',
		columns: {
			year: 'Year',
			programme: 'Programme',
			amount: 'Amount',
			posts: 'Posts',
			measure: 'Kind of figure',
			note: 'Note',
			source: 'Source'
		},
		noYear: 'no year',
		programme: {
			KI: 'Municipal integration centre',
			KIM: 'Municipal integration management',
			'KOMM-AN': 'KOMM-AN NRW',
			other: 'other funding',
			teachers: 'Teachers',
			LaKI: 'Co-ordination office'
		},
		measure: {
			grant: 'grant',
			budget: 'budget',
			spent: 'spent',
			posts: 'posts',
			estimate: 'estimate',
			rate_per_post: 'rate per post'
		},
		posts: 'Posts by the guideline at the end of the year'
	},
	compare: 'Compare with others →',
	people: {
		count: {
			change: (from, to) => `From ${from} to ${to} inhabitants`,
			one: (count, day) => `${count} inhabitants on ${day}`,
			none: 'No reference date lies in the chosen period'
		},
		sentence: (first, last) => `Official figures from ${first} to ${last}; there are none between the reference dates.`,
		shares: {
			change: (from, to) => `Foreign nationals: from ${from} to ${to}.`,
			one: (share, day) => `Foreign nationals on ${day}: ${share}.`,
			none: 'No share of foreign nationals is given for this period.'
		},
		sharesNone:
			'The share of foreign nationals is published for the city and the Städteregion of Aachen together only.',
		population: 'Population',
		share: 'Foreign nationals in percent',
		date: 'Reference date'
	},
	places: {
		title: (count) => (count === 1 ? 'The centre serves one city' : `The centre serves ${count} municipalities`),
		sentence: (day) => `Population on ${day}.`,
		name: 'Municipality',
		population: 'Population'
	},
	peers: {
		title: (place, count, group) => `Place ${place} of ${count} ${group}`,
		group: { city: 'cities', county: 'counties', region: 'centres', municipality_of_region: 'centres' },
		sentence: (low, high) =>
			low === high
				? 'By the day of establishment; the order is certain here.'
				: 'By the day of establishment. As the spans overlap, only a range is certain, no single place.',
		alone: 'There is only one centre of this kind; it is compared with all.',
		within: (began, count, period) =>
			`Shown are the ${began} of ${count} that may have begun in the period ${period}, and this centre in any case.`,
		list: 'Comparable centres on the timeline; arrow keys move, Enter opens the page',
		columns: { name: 'Centre', interval: 'earliest to latest' }
	}
};

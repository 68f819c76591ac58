import { en as period } from '../period/en.js';
import type { CompareMessages } from './de.js';

/** Words of the page that holds up to five territories side by side, in English. */
export const en: CompareMessages = {
	name: 'Compare centres',
	description:
		'Up to five municipal integration centres side by side: establishment, funding, and the difference from the median of their kind.',
	question: 'How do these territories compare?',
	empty: 'Choose up to five territories and compare them',
	lead: 'With the first territory its timeline, funding and figures appear here; each further one joins them, on the same scale.',
	examples: {
		lead: 'For example:',
		largest: 'the five largest cities',
		last: 'the five that came last',
		region: 'city and Städteregion of Aachen'
	},
	title: {
		one: (name, when, sum, median, medianSum) =>
			`${name}: at most ${sum} per inhabitant ${when}, ${median} ${medianSum}`,
		several: (order, when, least, most) =>
			`${order}. Per inhabitant the state paid at most ${least.sum} (${least.name}) to ${most.sum} (${most.name}) ${when}`,
		even: (order, when, sum) => `${order}. Per inhabitant the state paid at most ${sum} everywhere ${when}`
	},
	order: {
		one: (name, stage, interval) => `${name}: ${stage} ${interval}`,
		both: (stage, first, last) => `First ${stage}: ${first}, last: ${last}`,
		first: (stage, first) => `First ${stage}: ${first}; who came last is open`,
		last: (stage, last) => `Last ${stage}: ${last}; who came first is open`,
		open: (stage) => `The evidence leaves open who was ${stage} first`
	},
	size: {
		one: (name) => `${name}: the figures`,
		same: (most, least, times, posts) =>
			`${most} has about ${times} times as many inhabitants as ${least}, but just as many posts: ${posts}`,
		other: (most, least, times, posts, fewer) =>
			`${most} has about ${times} times as many inhabitants as ${least}; posts are ${posts} against ${fewer}`
	},
	median: {
		city: (count) => `median of the ${count} cities`,
		county: (count) => `median of the ${count} counties`,
		all: (count) => `median of all ${count}`
	},

	choice: {
		label: 'Choose territories',
		chosen: (count) => `Compared: ${count} of 5`,
		remove: (name) => `Remove ${name}`,
		map: (count) =>
			`Map of ${count} areas; arrow keys move to a neighbour, Enter takes an area in or out, Escape leaves the map`,
		list: 'All 54 territories as a table',
		added: (name, count) => `${name} is taken in: ${count} of 5.`,
		removed: (name, count) => `${name} is taken out: ${count} of 5.`,
		full: (name) =>
			`No more than five territories can be set side by side. ${name} was not taken in; take one out first to make room.`,
		stage: 'What counts',
		date: 'Reference date',
		against: 'Difference from',
		ownKind: 'median of its own kind',
		all: 'median of all 54',
		apply: 'Show',
		clear: 'Take all out'
	},

	intervals: {
		by: (day) => `by ${day}`,
		allBy: (stage, day) => `All were ${stage} by ${day}`,
		noneBy: (stage) => `No source says by when these centres were ${stage}`,
		firstAndLast: (stage, first, by, last, lastBy) =>
			`Earliest to be certain: ${first} (${stage} ${by}); ${lastBy === null ? `no latest day known: ${last}` : `latest: ${last} (${lastBy})`}`,
		order: (pairs) =>
			pairs.length === 0
				? 'No order is certain: all intervals overlap. '
				: `This order is certain: ${pairs.map(([first, later]) => `${first} before ${later.length > 1 ? `${later.slice(0, -1).join(', ')} and ` : ''}${later.at(-1)}`).join('; ')}. `,
		sentence:
			'From the earliest to the latest possible day, one line for each stage. Dots are days or months stated singly: filled where they show the stage, empty where they speak against it. Dashed: the sources disagree.',
		columns: { territory: 'Territory', what: 'What', earliest: 'earliest', latest: 'latest' },
		open: 'open'
	},
	period,
	money: {
		title: {
			year: (when, least, leastName, most, mostName) =>
				`${when} the state paid at most ${least} (${leastName}) to ${most} (${mostName})`,
			total: (year, least, leastName, most, mostName) =>
				`From 2012 to the end of ${year} the state paid at most ${least} (${leastName}) to ${most} (${mostName})`,
			capita: (when, least, leastName, most, mostName) =>
				`Per inhabitant the state paid at most ${least} (${leastName}) to ${most} (${mostName}) ${when}`
		},
		even: {
			year: (when, sum, isOne) => `${when} the state paid ${isOne ? '' : 'each '}at most ${sum}`,
			total: (year, sum, isOne) =>
				`From 2012 to the end of ${year} the state paid ${isOne ? '' : 'each '}at most ${sum}`,
			capita: (when, sum) => `Per inhabitant the state paid at most ${sum} ${when}`
		},
		sentence: (day) =>
			`A model by the ceilings of the guideline, no reported figures; all panels have the same scale. Solid: certain; hatched: only if the centre began on its earliest possible day. The last year reaches to ${day}.`,
		unit: 'Funding',
		year: 'Year',
		until: (day) => `to ${day}`
	},
	standing: {
		one: (place, value, median) =>
			`${place} received at most ${value} per inhabitant; the median of all 54 is ${median}`,
		title: (place, value, median) =>
			`${place} received most per inhabitant: at most ${value}; the median of all 54 is ${median}`,
		sentence: (when, day, shareDay) =>
			`Strokes at the bottom: all 54 territories, dashed their median. Funding (model, ceiling) ${when}, posts on ${day}, foreign nationals’ share on ${shareDay}.`
	},
	table: {
		sentence: (yardstick) =>
			`Below each value stands by how much it differs ${yardstick}. Where a value is known as a span only, so is the difference.`,
		againstOwn: 'from the median of its own kind; city and Städteregion of Aachen from the median of all 54',
		againstAll: 'from the median of all 54 territories',
		againstOne: (name) => `from ${name}`,
		property: 'Property',
		note: 'Note',
		source: 'Source',
		published: 'Published sums',
		nothing: 'No sum under the programme KI has been published for these territories.',
		lowest: 'at least',
		highest: 'at most'
	},
	rows: {
		kind: 'Kind',
		district: 'District',
		established: 'Established',
		approved: 'Approved in principle',
		working: 'Working',
		predecessor: 'Predecessor office',
		population: () => 'Inhabitants',
		foreign: () => 'Foreign nationals’ share',
		posts: () => 'Posts',
		postsPerHead: () => 'Posts per 100,000 inhabitants',
		paid: (when) => `Funding ${when}`,
		total: () => 'Funding since 2012',
		capita: (when) => `Funding per inhabitant ${when}`,
		reported: 'Published sums'
	},
	notes: {
		stage: 'earliest to latest',
		population: (day) => `on ${day}`,
		foreign: (day) => `INKAR, ${day}`,
		posts: (day) => `specialists, assistants and teachers by the guideline, ${day}`,
		model: 'model, ceiling',
		total: (day) => `model, ceiling, to ${day}`,
		capita: 'model, ceiling',
		reported: 'programme KI only; others on the centre’s page'
	},
	predecessor: { yes: 'documented', no: 'not documented' },
	contested: 'sources disagree',
	unknown: 'open',
	noShare: 'published for city and Städteregion of Aachen together only',
	noShareShort: 'published together only',
	noSum: 'none published',
	noYear: 'no year',
	sum: (year, amount, measure) => `${year}: ${amount} (${measure})`,
	measure: { grant: 'grant', budget: 'budget', estimate: 'estimate' },
	same: 'the same',
	own: 'reference',
	to: 'to',
	points: (difference) => `${difference} percentage points`,
	days: {
		count: (days, isOne) => (isOne ? `${days} day` : `${days} days`),
		sameDay: 'on the same day',
		later: (span) => `${span} later`,
		earlier: (span) => `${span} earlier`,
		either: (before, after) => `${before} earlier to ${after} later`,
		atLeastLater: (span) => `at least ${span} later`,
		atLeastEarlier: (span) => `at least ${span} earlier`,
		upToEarlierOrOpen: (span) => `at most ${span} earlier, perhaps later`,
		upToLaterOrOpen: (span) => `at most ${span} later, perhaps earlier`
	}
};

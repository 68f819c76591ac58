import type { MethodWords } from './de.js';
import type { Published } from './worked-de.js';

function publishedEn({ counts, statements, copies, isInside }: Published): string {
	if (statements === 0) return 'No count is published for that time.';
	const same = copies === 0 ? '' : `, ${copies} of them the press text of 2013 or a copy`;
	return `Published for that time: ${counts} (${statements === 1 ? 'one statement' : `${statements} statements`}${same}). ${isInside ? 'This lies between the two' : 'This does not always lie between the two'}; which centres were counted is not said.`;
}

/** The words of the calculations that the page on method does step by step, in English. */
export const workedEn: MethodWords['worked'] = {
	lead: 'Each step is calculated from the data of this atlas. When the data change, the examples change with them.',
	key: 'Dark: the smaller value. Pale: up to the larger.',
	steps: 'Step by step',
	open: {
		atlas: 'See it in the atlas',
		coverage: 'See it on the page Coverage',
		scenario: 'Calculate with other rates'
	},
	money: {
		title: (name, year, low, high) =>
			low === high
				? `${name} could get up to ${low} for ${year}`
				: `${name} could get up to ${low} for ${year}, or up to ${high} with the earliest start`,
		sentence: (earliest, latest, year) =>
			earliest === latest
				? `The centre was established on ${latest}. For ${year} the model counts from that day.`
				: `The centre was established on ${earliest} at the earliest and ${latest} at the latest. For ${year} the model counts from both days.`,
		posts: 'Posts',
		material: 'Material costs',
		sum: 'together',
		mark: (amount) => `published: ${amount}`,
		rate: (posts, rate, assistants, assistantSum, sum) =>
			`Posts: ${posts} specialists × ${rate} + ${assistantSum} for ${assistants} of an assistant’s post = ${sum} a year.`,
		cap: (cap, yearly) =>
			cap === null
				? `The guideline pays no material costs in this year. So it stays at ${yearly}.`
				: `Material costs: up to ${cap} a year. Together this is ${yearly}.`,
		least: (first, last, months, yearly, sum) =>
			`From the latest day, ${first} to ${last}: ${months === '1' ? '1 month' : `${months} months`}. ${yearly} × ${months} ÷ 12 = ${sum}.`,
		most: (first, last, months, yearly, sum) =>
			`From the earliest day, ${first} to ${last}: ${months === '1' ? '1 month' : `${months} months`}. ${yearly} × ${months} ÷ 12 = ${sum}.`,
		reported: (amount, source, note, isLeast) =>
			`Published: ${amount} (${source}${note ? `: ${note}` : ''}). ${isLeast ? 'To the euro, this is the smaller amount.' : 'The model is not adjusted to it.'}`,
		head: ['Step', 'from the latest day', 'from the earliest day'],
		from: 'first day counted',
		until: 'last day counted',
		months: 'months',
		yearly: 'ceiling for a year',
		published: 'published'
	},
	coverage: {
		place: (name) => `District of ${name}`,
		title: (place, day, share) => `${place}: on ${day}, ${share} of the population had a centre`,
		sentence: (low, high, all) => `It is certain for ${low} and possible for ${high} of ${all} people.`,
		certain: 'certain',
		possible: 'possible',
		all: 'all',
		mark: (all) => `all: ${all} people`,
		between: (name, before, start, after, end, day, people) =>
			`The number of inhabitants on the day is estimated between two reference dates. ${name}: ${start} on ${before}, ${end} on ${after}, so about ${people} on ${day}. The same for each territory. The calculation is not rounded, the numbers shown are.`,
		yes: (list, sum) => (list ? `Surely a centre: ${list} = ${sum}.` : 'Surely a centre: no territory.'),
		unknown: (list, low, open, high) =>
			list ? `Uncertain: ${list} = ${open}. So ${low} + ${open} = ${high} are possible.` : 'Uncertain: no territory.',
		no: (list, all) =>
			list
				? `No centre yet: ${list}. All territories together: ${all}.`
				: `No centre yet: no territory. All territories together: ${all}.`,
		shares: (low, high, all, lowShare, highShare) =>
			`${low} ÷ ${all} = ${lowShare} certain, ${high} ÷ ${all} = ${highShare} possible.`,
		foreign: (share) => `The same with the foreign nationals of the census: ${share}.`,
		head: (before, after, day) => ['Territory', 'Centre', before, after, `${day} (estimated)`]
	},
	sum: {
		title: (day, low, high) =>
			low === high
				? `On ${day} there were ${low} centres`
				: `On ${day} there were ${low} centres for certain and ${high} possibly`,
		sentence: (open, published) =>
			`${open === 1 ? 'One centre makes' : `${open} centres make`} the difference. ${publishedEn(published)}`,
		certain: 'certain',
		possible: 'possible',
		all: 'all territories with a centre of their own to date',
		mark: (count) => `published: ${count}`,
		yes: (count, day) => `For ${count} centres the latest day was reached on ${day}. They surely existed.`,
		no: (count, names) =>
			`For ${count} the earliest day was still to come${names ? ` (${names})` : ''}. They surely did not exist.`,
		unknown: (count, names) =>
			`For ${count} the day lies within the span${names ? `: ${names}` : ''}. Whether they existed by then is uncertain.`,
		sum: (low, open, high) => `Certain: ${low}. Possible: ${low} + ${open} = ${high}.`,
		published: (count, source) => `published: ${count} (${source})`,
		head: ['Centre or statement', 'on that day', 'established, or date of the statement']
	},
	rates: {
		title: (first, before, last, now) =>
			`In ${first} a centre could get up to ${before} a year; since ${last}, by kind, up to ${now}`,
		sentence:
			'The rates for each centre and year: specialists × ceiling per post + assistant + material costs. “About” before a date means that the day is not known for sure; the model then counts with exactly that day.',
		range: (least, most) => `${least} or ${most}`,
		since: (when) => `since ${when}`,
		kinds: { all: 'all centres', county: 'counties and Städteregion', city: 'cities' },
		formula: (posts, rate, assistantSum, cap) =>
			`${posts} × ${rate} + ${assistantSum}${cap === null ? '' : ` + ${cap} material`}`,
		basis: { stated: 'stated', derived: 'derived' },
		head: [
			'holds',
			'for',
			'specialists',
			'per post up to',
			'assistants (posts)',
			'for these',
			'material costs up to',
			'a year up to',
			'seconded teachers',
			'evidence',
			'sources'
		]
	}
};

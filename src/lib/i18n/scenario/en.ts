import { en as period } from '../period/en.js';
import type { ScenarioMessages } from './de.js';

/** Words of the page of scenarios, in English. */
export const en: ScenarioMessages = {
	title: 'What would it cost if …?',
	description:
		'A scenario for the state funding of the municipal integration centres: change posts, rate per post, material costs, start and number of centres, and compare with the rule in force.',
	banner:
		'A scenario, neither a forecast nor a reported figure: worked out with the ceilings of the guideline and the spans of the evidence. Changed posts and amounts hold from 2012 on in the scenario; what you do not change stays as the rule and the evidence have it.',
	controls: {
		posts: 'Specialist posts per centre',
		rate: 'Euros per specialist post and year',
		material: 'Ceiling for material costs, euros a year',
		centres: 'Number of centres',
		start: 'All centres at the latest from'
	},
	asRule: 'as ruled, today’s value',
	asRuleApart: (cities) => `as ruled, today for counties; for cities ${cities}`,
	asDocumented: 'as documented',
	apply: 'Work it out',
	reset: 'Reset everything',
	filtered: (count, total) =>
		`The filters of the atlas hold here too: worked out for ${count === 0 ? 'no centre' : count === 1 ? 'one centre' : `${count} centres`} of ${total}.`,
	statusless: 'The filter on the status at the date is not used: a scenario has no such date.',
	unfilter: 'Clear filters',
	notes: {
		posts: (assistants) =>
			`As ruled, ${assistants} assistant posts (in the amount) and seconded teachers (not in the amount) come on top.`,
		centres: (total) =>
			`${total === 1 ? '' : `Fewer than ${total}: the last to come are left out. `}More: further ones begin with the last.`,
		start: 'Centres that came later begin on this day.'
	},
	chart: {
		same: (year, sum) => `As ruled: at most ${sum} in ${year}`,
		more: (year, sum, rule, difference) =>
			`In ${year} it would have cost at most ${sum} instead of ${rule}: ${difference} more`,
		less: (year, sum, rule, difference) =>
			`In ${year} it would have cost at most ${sum} instead of ${rule}: ${difference} less`,
		sentence: (sum, rule, from, to, changesRule, end) =>
			`From ${from} to ${to} together: ${sum} in the scenario, ${rule} by the rule in force at the time. ${changesRule ? 'The rule has changed several times; the posts and amounts of the scenario hold in all years. ' : ''}Bars: scenario; strokes: upper bound by the rule. The last bar reaches only to ${end}.`,
		rule: (year, sum) => `${year}, rule in force: ${sum}`
	},
	period: {
		...period,
		same: (when, sum) => `${when} by the rule: at most ${sum} together`,
		more: (when, sum, rule, difference) =>
			`${when} it would have cost at most ${sum} together instead of ${rule}: ${difference} more`,
		less: (when, sum, rule, difference) =>
			`${when} it would have cost at most ${sum} together instead of ${rule}: ${difference} less`
	},
	columns: { year: 'Year', rule: 'rule in force', scenario: 'scenario', difference: 'difference' }
};

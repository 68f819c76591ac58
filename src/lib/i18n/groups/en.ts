import type { GroupsMessages } from './de.js';

/** Words of the page that sets groups of centres side by side, in English. */
export const en: GroupsMessages = {
	title: 'How did districts, cities and counties differ?',
	description:
		'The roll-out of the municipal integration centres by district, by cities and counties, and year by year on small maps, all on the same scale.',
	lead: 'All panels have the same scale: time across, the share of the group’s centres upwards. Dark is certain, light possible.',
	stage: 'What counts',
	apply: 'Show',
	district: {
		title: (first, firstDay, last, lastDay) =>
			`First to be complete: ${first} (${firstDay}), last ${last} (${lastDay})`,
		plain: 'The roll-out by district',
		name: (name) => `District of ${name}`
	},
	kind: {
		title: (first, firstDay, last, lastDay) => `${first} were complete by ${firstDay}, ${last} by ${lastDay}`,
		plain: 'The roll-out by cities and counties',
		groups: { city: 'Cities', county: 'Counties', aachen: 'City and Städteregion of Aachen' }
	},
	sentence: (day, parts) => `Certain to possible on ${day}: ${parts}.`,
	part: (name, range, total) => `${name} ${range} of ${total}`,
	years: {
		title: (first, firstYear, last, lastYear) =>
			`From ${first} centres at the end of ${firstYear} to ${last} at the end of ${lastYear}`,
		sentence:
			'One small map for the end of each year, from 2012 on. Filled: certain; hatched: unknown; empty: not yet. Point at an area and it lights up in every map.',
		map: (year, range, total) => `End of ${year}: ${range} of ${total} centres certain to possible`
	},
	columns: { group: 'Group', total: 'Centres', certain: 'certain', possible: 'possible', complete: 'all certain by' },
	yearColumn: 'End of year',
	never: 'not documented',
	hovered: 'Shown:',
	filtered: (count) => `Selection: ${count} centres.`,
	reset: 'Clear filters'
};

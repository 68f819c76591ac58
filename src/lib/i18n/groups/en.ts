import type { GroupsMessages } from './de.js';
import type { NamedGroup } from './named-group.js';

const list = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const these = (count: number) => (count === 2 ? 'two' : String(count));
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const all = (count: number) => (count === 2 ? 'both' : 'all');
const centres = (range: string) => (range === '0' ? 'no centre' : range === '1' ? 'one centre' : `${range} centres`);
const atEnd = (year: number, day: string | null) => (day === null ? `at the end of ${year}` : `on ${day}`);

/** What is left of a kind, several centres of it. */
function severalOf(key: string, count: string): string {
	switch (key) {
		case 'city':
			return `the ${count} cities`;
		case 'county':
			return `the ${count} counties`;
		default:
			return 'city and Städteregion of Aachen';
	}
}
const districtPart = ({ name, count }: NamedGroup) =>
	count === 1 ? `the centre in the district of ${name}` : `the ${these(count)} centres in the district of ${name}`;
const kindPart = ({ key, count, only }: NamedGroup) => only ?? severalOf(key, these(count));
const namesOf = (groups: readonly NamedGroup[]) => list(groups.map((group) => group.name));

/** Words of the page that sets groups of centres side by side, in English. */
export const en: GroupsMessages = {
	title: 'How did districts, cities and counties differ?',
	description:
		'The roll-out of the municipal integration centres by district, by cities and counties, and year by year on small maps, all on the same scale.',
	stage: 'What counts',
	highlight: 'Highlight',
	nothing: 'no centre',
	apply: 'Show',
	hint: 'Touch a panel with pointer or keyboard, or an area of the maps with the pointer: what belongs to it lights up everywhere.',
	all: {
		lead: 'All panels have the same scale: time across, the share of the group’s centres upwards. Dark is certain, light possible.',
		district: {
			ends: (first, firstDay, last, lastDay) =>
				`First to be complete: ${namesOf(first)} (${firstDay}), last ${namesOf(last)} (${lastDay})`,
			open: 'Not every district is complete yet'
		},
		kind: {
			ends: (first, firstDay, last, lastDay) =>
				`${namesOf(first)} were complete by ${firstDay}, ${lowered(namesOf(last))} by ${lastDay}`,
			open: 'Cities and counties are not all complete yet'
		},
		together: (total, day) => `All ${total} centres were certain by ${day}`,
		sentence: (day, parts) => `Certain to possible on ${day}: ${parts}.`,
		panel: (name, range, total) => `${name} ${range} of ${total}`,
		years: {
			title: (first, firstYear, last, lastYear, lastDay) =>
				`From ${centres(first)} at the end of ${firstYear} to ${last} ${atEnd(lastYear, lastDay)}`,
			sentence:
				'One small map for the end of each year, from 2012 on. Filled: certain; hatched: uncertain; empty: not yet.',
			map: (when, range, total, isExact) =>
				`${when}: ${range} of ${total} centres${isExact ? '' : ' (certain to possible)'}`
		},
		caption: (text) => text
	},
	some: {
		lead: 'All panels have the same scale: time across, the share of the group’s selected centres upwards. Dark is certain, light possible.',
		district: {
			ends: (first, firstDay, last, lastDay) =>
				`First in the selection to be certain: ${list(first.map(districtPart))} (${firstDay}), last ${list(last.map(districtPart))} (${lastDay})`,
			open: 'The selected centres are not certain in every district yet'
		},
		kind: {
			ends: (first, firstDay, last, lastDay) =>
				`First in the selection to be certain: ${list(first.map(kindPart))} (${firstDay}), last ${list(last.map(kindPart))} (${lastDay})`,
			open: 'Not all of the selected centres are certain yet'
		},
		together: (total, day) => `${total === 2 ? 'Both' : `All ${total}`} selected centres were certain by ${day}`,
		sentence: (day, parts) => `Of the selected centres, certain to possible on ${day}: ${parts}.`,
		panel: (name, range, total) => `${name}, ${range} of ${total} in the selection`,
		years: {
			title: (first, firstYear, last, lastYear, lastDay) =>
				`In the selection from ${centres(first)} at the end of ${firstYear} to ${last} ${atEnd(lastYear, lastDay)}`,
			sentence:
				'One small map for the end of each year, from 2012 on. Filled: certain; hatched: uncertain; empty: not yet; faint: not selected.',
			map: (when, range, total, isExact) =>
				`${when}: ${range} of ${total} selected centres${isExact ? '' : ' (certain to possible)'}`
		},
		caption: (text) => `Selection: ${text}`
	},
	group: {
		district: ({ name, count, only }, day) =>
			only === null
				? `The ${these(count)} selected centres in the district of ${name} ${day === null ? `are not ${all(count)} certain yet` : `were ${all(count)} certain by ${day}`}`
				: `${only} in the district of ${name} ${day === null ? 'is not certain yet' : `was certain by ${day}`}`,
		kind: ({ key, count, only }, day) => {
			if (only !== null) return `${only} ${day === null ? 'is not certain yet' : `was certain by ${day}`}`;
			const several = severalOf(key, `${these(count)} selected`);
			const who = several.charAt(0).toUpperCase() + several.slice(1);
			return `${who} ${day === null ? `are not ${all(count)} certain yet` : `were ${all(count)} certain by ${day}`}`;
		}
	},
	centre: {
		sentence: (name, day, status) => `${name} is the only centre selected; on ${day}: ${status}.`,
		years: (name, firstYear, first, lastYear, lastDay, last) =>
			first === last
				? `${name}: ${last} from the end of ${firstYear} on`
				: `${name}: ${first} at the end of ${firstYear}, ${last} ${atEnd(lastYear, lastDay)}`,
		map: (when, name, status) => `${when}: ${name} ${status}`
	},
	status: { yes: 'certain', unknown: 'uncertain', no: 'not yet' },
	name: { district: (name) => `District of ${name}`, kind: (name) => name },
	kinds: { city: 'Cities', county: 'Counties', aachen: 'City and Städteregion of Aachen' },
	part: (name, range, total) => `${name} ${range} of ${total}`,
	selectedOf: (count, total) => `${count} of ${total} selected`,
	when: (year, day) => day ?? `End of ${year}`,
	unchanged: (day, stand, lastYear) =>
		`After ${day}, up to ${stand}, the day of the data, nothing more is known to have changed; so the series ends with ${lastYear}.`,
	table: {
		now: (day) => `Certain and possible on ${day}`,
		yearly: 'Certain to possible at the end of each year',
		centres: 'Every centre at the end of each year',
		centre: 'Centre',
		year: 'End of year'
	},
	columns: { group: 'Group', total: 'Centres', certain: 'certain', possible: 'possible', complete: 'all certain by' },
	never: 'not documented',
	lit: (name) => `Highlighted: ${name}`,
	filtered: (count) => `Selection: ${count === 1 ? 'one centre' : `${count} centres`}.`,
	reset: 'Clear filters'
};

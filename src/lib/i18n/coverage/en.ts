import type { CoverageMessages } from './de.js';

function districts(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `was the district ${last}`
		: `were the districts ${names.slice(0, -1).join(', ')} and ${last}`;
}

/** What of a selection lies in these districts, as the first part of a sentence. */
function parts(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `the part in the District of ${last} was`
		: `the parts in the Districts of ${names.slice(0, -1).join(', ')} and ${last} were`;
}

/** The same, said once more. */
function others(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length === 1
		? `that in the District of ${last}`
		: `those in the Districts of ${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Words of the page about coverage, in English. */
export const en: CoverageMessages = {
	title: 'Coverage',
	question: 'How many people were covered, and when?',
	description:
		'Share of the population and of the foreign nationals of North Rhine-Westphalia who live where a municipal integration centre exists: certain and possible, since 2012, in the state and in its five districts.',
	finding: (day, share) => `On ${day}, ${share} of the population lived where a centre existed`,
	findingSome: (day, share, centres) =>
		`On ${day} a centre existed for ${share} of the population of ${centres === 1 ? 'one selected area' : `${centres} selected areas`}`,
	empty: 'No centre matches these filters.',
	lead: 'Covered means: the city or county where somebody lives has a centre. How many people actually turn to it, the sources do not say.',
	state: {
		all: {
			title: (most, all) =>
				most && all
					? most === all
						? `Everybody was covered by ${all}`
						: `Nine in ten people were covered by ${most}, everybody by ${all}`
					: most
						? `Nine in ten people were covered by ${most}, not yet everybody`
						: 'By the evidence, nine in ten people are not covered yet',
			sentence: (day, population, people, foreign) =>
				`On ${day} it was ${population} of the population, ${people} people, and ${foreign} of the foreign nationals. The lower bound is certain, the upper possible.`
		},
		some: {
			title: (most, all) =>
				most && all
					? most === all
						? `In the selection everybody was covered by ${all}`
						: `In the selection nine in ten people were covered by ${most}, everybody by ${all}`
					: most
						? `In the selection nine in ten people were covered by ${most}, not yet everybody`
						: 'By the evidence, nine in ten people in the selection are not covered yet',
			sentence: (day, population, people, foreign) =>
				`On ${day} it was ${population} of the population in the selection, ${people} people, and ${foreign} of the foreign nationals. The lower bound is certain, the upper possible.`
		},
		population: 'Population',
		foreign: 'Foreign nationals',
		populationBase: 'Inhabitants, estimated linearly between reference dates',
		foreignBase: 'As counted by the census of 9 May 2011, carried on unchanged'
	},
	certain: 'certain',
	possible: 'possible',
	certainLine: (name) => `${name} (certain)`,
	chart: (what, where, first, last, low, day) =>
		`${what}, ${where}: share covered from ${first} to ${last}; ${low} on ${day}`,
	scope: {
		all: {
			whole: 'North Rhine-Westphalia',
			area: (name) => `District of ${name}`,
			panel: (name) => name,
			caption: (text) => text
		},
		some: {
			whole: 'Selection',
			area: (name) => `Selection in the District of ${name}`,
			panel: (name) => `Selection in the District of ${name}`,
			caption: (text) => `Selection: ${text}`
		}
	},
	districts: {
		all: {
			title: (first, firstDay, last, lastDay) =>
				`First to be covered for certain ${districts(first)} (${firstDay}), last ${last.join(', ')} (${lastDay})`,
			together: (day) => `All districts have been covered for certain since ${day}`,
			open: 'By the evidence, not every district is wholly covered',
			sentence: (day, least, leastShare, most, mostShare) =>
				`On ${day} the certain share of the population ranged from ${leastShare} (${least}) to ${mostShare} (${most}). All panels have the same scale.`,
			sentenceSame: (day, share) =>
				`On ${day}, ${share} of the population of every district were covered for certain. All panels have the same scale.`
		},
		some: {
			title: (first, firstDay, last, lastDay) =>
				`Of the selection, ${parts(first)} first to be covered for certain (${firstDay}), ${others(last)} last (${lastDay})`,
			together: (day) => `The selection has been covered for certain in each of its districts since ${day}`,
			open: 'By the evidence, the selection is not wholly covered in each of its districts',
			sentence: (day, least, leastShare, most, mostShare) =>
				`On ${day} the certain share of the population in the selection ranged from ${leastShare} (in the District of ${least}) to ${mostShare} (in the District of ${most}). All panels have the same scale.`,
			sentenceSame: (day, share) =>
				`On ${day}, ${share} of the population of the selected areas in each of their districts were covered for certain. All panels have the same scale.`
		},
		one: (name, day) => `In the district ${name} the selection has been covered for certain since ${day}`,
		sentenceOne: (day, share) => `On ${day}, ${share} of the population of the selection were covered for certain.`,
		hint: 'Touch a panel or a row with pointer or keyboard: its district lights up everywhere.'
	},
	numbers: {
		title: (day) => `The figures on ${day}`,
		area: 'Area',
		centres: 'Centres',
		share: 'Population',
		people: 'Inhabitants',
		foreign: 'Foreign nationals 2011',
		foreignPeople: 'Persons 2011',
		ofAll: (part, all) => `${part} of ${all}`,
		estimated: {
			stated: 'The number of inhabitants is official for this day.',
			interpolated: 'The number of inhabitants is estimated linearly between the neighbouring reference dates.',
			held: 'The number of inhabitants is that of the nearest reference date; beyond it nothing is estimated.'
		},
		foreignNote:
			'Foreign nationals are those of the census of 9 May 2011: their share shows where people lived then, not how many there were on the chosen day.'
	},
	map: (day) => `Map of the 396 municipalities on ${day}`,
	table: {
		caption: 'Share covered on each day on which it changes, and on each reference date of the population',
		districtCaption: 'Certain to possible share of the population at the end of each year',
		districtForeign: 'Certain to possible share of the foreign nationals (2011) at the end of each year',
		day: 'Day',
		year: 'End of year'
	}
};

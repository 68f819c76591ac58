import type { FigureMessages } from './de.js';

/** Words of the page that shows one figure with its data and sources, in English. */
export const en: FigureMessages = {
	description: {
		map: 'The map of a view of the Zentrenatlas NRW with its data and sources.',
		timeline: 'The timeline of a view of the Zentrenatlas NRW with its data and sources.',
		spending: 'The funding in a view of the Zentrenatlas NRW with its data, the rule behind it and its sources.',
		table: 'The table of a view of the Zentrenatlas NRW with its sources.'
	},
	title: { map: 'Map', timeline: 'Timeline', spending: 'Funding', table: 'Table' },
	data: 'Data',
	open: 'Open in the atlas',
	sourcesLead: {
		facts: 'Each centre is documented by at least one of these sources; its own page tells what each of them says.',
		all: 'All sources this figure rests on.'
	},
	map: { caption: 'What the map shows', area: 'Area', key: 'Key (AGS)', status: 'Status', words: 'In words' },
	timeline: {
		steps: 'Certain and possible centres, each from the day on',
		day: 'from',
		certain: 'certain',
		possible: 'possible',
		milestones: 'Milestones',
		intervals: 'Each centre: earliest and latest day',
		centre: 'Centre',
		earliest: 'earliest',
		latest: 'latest',
		open: 'open'
	},
	spending: {
		caption: 'Modelled ceiling and posts by year',
		year: 'Year',
		reported: 'Reported statewide sums',
		ruleTitle: 'The rule',
		rule: 'Each centre counts with the ceiling of the funding guideline from the month of its establishment; a month is one twelfth of the year, a day its share of the month. The lower bound starts from the latest, the upper from the earliest day the sources allow.',
		ruleGap:
			'A full year with 53 centres costs exactly €9.01m at the rates of 2012; €9.83m were reported. No source says what makes up the difference. It stays.',
		ruleTable: {
			caption: 'Ceilings per centre and year',
			valid: 'valid',
			kinds: 'for',
			specialist: 'Specialists',
			assistant: 'Assistants',
			material: 'Material costs',
			teacher: 'Teachers',
			sum: 'Sum',
			from: (day) => `from ${day}`,
			all: 'all'
		}
	}
};

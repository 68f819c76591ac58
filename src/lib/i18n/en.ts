import type { Messages } from './de.js';

const are = (count: number) => (count === 1 ? 'is' : 'are');

/** Every word the atlas says, in English. */
export const en: Messages = {
	site: 'Zentrenatlas NRW',
	skip: 'Skip to content',
	mainNavigation: 'Main navigation',
	pages: {
		atlas: 'Atlas',
		need: 'Need',
		coverage: 'Coverage',
		groups: 'Groups',
		compare: 'Compare',
		scenario: 'What if',
		review: 'Looking back',
		method: 'Method'
	},
	otherLanguage: 'Deutsch',
	theme: { toDark: 'Dark appearance', toLight: 'Light appearance' },
	footer: {
		borders: 'Boundaries © GeoBasis-DE / BKG 2016 (data changed)',
		stand: (day) => `Data as of ${day}`
	},
	notLoaded: 'A part of the page could not be loaded.',
	reload: 'Reload the page',

	stage: { established: 'established', approved: 'approved', working: 'working' },
	stageLong: {
		established: 'Centres established (approved or working)',
		approved: 'Centres approved in principle',
		working: 'Centres working'
	},
	measure: { start: 'Year', status: 'Status', funding: 'Funding', posts: 'Posts', foreign: 'Context' },
	unit: { year: 'this year', total: 'since 2012', capita: 'per head' },
	unitLong: {
		year: 'in the calendar year',
		total: 'since 2012 in all',
		capita: 'in the calendar year per inhabitant'
	},
	level: { territory: 'Centres', municipality: 'Municipalities', district: 'Districts' },
	form: { areas: 'Areas', tiles: 'Tiles' },
	kind: {
		city: 'Independent city',
		county: 'County (Kreis)',
		region: 'Städteregion',
		municipality_of_region: 'City within the region'
	},
	status: { yes: 'yes', unknown: 'uncertain', no: 'not yet' },
	confidence: { primary: 'primary source', secondary: 'secondary source', weak: 'weak evidence' },
	basis: { stated: 'stated', derived: 'inferred' },
	event: {
		predecessor_start: 'Predecessor office exists',
		resolution: 'Resolution of council or assembly',
		rejection: 'Rejection',
		not_yet: 'no centre yet',
		approval: 'approved in principle',
		funding_notice: 'Grant notice',
		operation_start: 'Work begun',
		opening: 'Opening',
		planned: 'planned',
		context: 'Context'
	},
	milestoneKind: {
		law: 'Act',
		guideline: 'Guideline',
		organisation: 'Organisation',
		budget: 'Budget',
		milestone: 'Roll-out',
		evaluation: 'Evaluation'
	},
	reportedMeasure: { working: 'working', funded: 'funded', approved_in_principle: 'approved in principle' },

	controls: {
		title: 'Choose the view',
		stage: 'What counts',
		measure: 'Map shows',
		unit: 'Funding',
		level: 'Level',
		form: 'Form of the map',
		onlyAreas: 'Form of the map: municipalities as areas only',
		district: 'District',
		allDistricts: 'All districts',
		kind: 'Kind',
		allKinds: 'Cities and counties',
		predecessor: 'Predecessor office',
		predecessorAny: 'with and without',
		predecessorYes: 'documented',
		predecessorNo: 'not documented',
		status: 'Status on the date',
		anyStatus: 'Any status',
		since: 'Begun from',
		until: 'Begun by',
		date: 'Date',
		exactDay: 'Exact day',
		dayFormat: 'YYYY-MM-DD',
		search: 'Find a place',
		searchHint: 'Municipality, city or county',
		apply: 'Show',
		filters: 'Filters',
		reset: 'Reset everything',
		remove: (what) => `Remove filter: ${what}`,
		active: 'Active filters',
		chip: {
			district: (name) => `District of ${name}`,
			predecessorYes: 'with predecessor',
			predecessorNo: 'no predecessor documented',
			status: (status) => `Status: ${status}`,
			since: (day: string) => `begun from ${day}`,
			until: (day: string) => `begun by ${day}`,
			only: (count: number) => `${count} territories picked`
		},
		servedBy: (place, centre) => `${place} → ${centre}`,
		placesFailed: 'The list of places could not be loaded. Please try again.'
	},
	problems: 'Not everything in the address could be used:',

	headline: {
		centres: { established: 'Centres established', approved: 'Centres approved', working: 'Centres working' },
		centresNote: (total, isExact) => `certain${isExact ? '' : ' to possible'}, of ${total}`,
		reported: 'Reported',
		reportedOf: (of) => `of ${of}`,
		reportedWhy: (of, total) => `Why ${of}, not ${total}?`,
		reportedNone: 'no figure yet',
		reportedNote: (measure, date) => `${measure}, ${date}`,
		reportedStatewide: 'figure for the whole state',
		covered: 'Population reached',
		coveredNote: 'live where a centre exists',
		coveredForeign: (share) => `Foreign nationals (2011): ${share}`,
		funding: 'Funding since 2012',
		fundingNote: 'modelled from the guideline, a ceiling',
		fundingYear: (year, sum) => `of which ${year}: ${sum}`,
		fundingReported: (sum) => `reported for the whole year: ${sum}`,
		perCentre: (posts, teachers) => `Per centre ${posts} posts and ${teachers} teachers.`,
		inBand: 'lies within the documented range',
		outOfBand: 'lies outside the documented range'
	},
	title: {
		all: (total, latest, day) => `All ${total} centres are documented. The last was ${latest}, by ${day}.`,
		reported: (day, count, of) => `By ${day}, ${of === null ? count : `${count} of ${of}`} centres are reported.`,
		range: (certain, possible) =>
			certain === possible
				? `${certain} ${are(certain)} documented one by one.`
				: `${certain} ${are(certain)} documented one by one, ${possible} ${are(possible)} possible.`,
		filtered: (day, certain, possible, total) =>
			`On ${day}: ` +
			(total === 1
				? `the selected centre is ${certain === 1 ? '' : 'not '}documented${certain === possible ? '' : ' but possible'}.`
				: `${certain === total ? `the ${total} selected centres` : `of ${total} selected centres ${certain}`} ${are(certain)} documented${certain === possible ? '' : `, ${possible} ${are(possible)} possible`}.`),
		none: (day) => `On ${day} no centre is documented yet.`,
		empty: 'No centre fits these filters.'
	},

	map: {
		title: {
			start: { established: 'Year of establishment', approved: 'Year of approval', working: 'Year work began' },
			status: 'Status on the date',
			funding: 'Modelled state funding',
			posts: 'Posts funded by the guideline',
			foreign: 'Share of foreign nationals'
		},
		finding: {
			all: (total, year, stage) =>
				`${total === 1 ? 'The centre was' : `${total === 2 ? 'Both' : `All ${total}`} centres were`} surely ${stage} by the end of ${year}`,
			most: (count, total, year, stage, last) =>
				`${count} of ${total} centres were surely ${stage} by the end of ${year}${last === null ? '' : `, all by the end of ${last}`}`,
			few: (count, total, day, stage) =>
				total === 1
					? `The centre is not yet surely ${stage} on ${day}`
					: `${count === 0 ? 'None' : `Only ${count}`} of ${total} centres ${count > 1 ? 'are' : 'is'} surely ${stage} on ${day}`,
			status: (day, stage, total, yes, unknown, no) =>
				`Surely ${stage} on ${day}: ${yes} of ${total} centres${unknown > 0 ? `, perhaps: ${unknown}` : ''}${no > 0 ? `, not yet: ${no}` : ''}`,
			per: { territory: 'per centre', district: 'per district' },
			funding: (per, sum, unit) => `The ceiling of funding ${per} is ${sum} ${unit}`,
			posts: (per, posts) => `The guideline provides for ${posts} posts ${per}`,
			foreign: (least, where, most, there) =>
				where === there
					? `The share of foreign nationals is ${least} (${where})`
					: `The share of foreign nationals ranges from ${least} (${where}) to ${most} (${there})`
		},
		titleDistrictStart: 'Year when half existed',
		listLabel: (count) =>
			`Map of ${count} areas; arrow keys move to a neighbour, Enter selects, Shift and Enter picks several, Escape leaves the map`,
		lasso: 'Draw a line round areas and show only these',
		lassoHint: 'Hold the pointer down and draw a line round the areas. Escape gives up.',
		lassoEmpty: 'No area lay within the line.',
		pickHint: 'Several areas: the line tool on the right, Shift + click or Shift + Enter.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		whole: 'Show the whole state',
		toSelection: 'Zoom to the selection',
		office: 'Statewide co-ordination office (LaKI), 2 December 2013 to 1 April 2021',
		officeShort: 'Co-ordination office',
		notYet: 'not yet',
		unknown: 'uncertain',
		noData: 'no data',
		none: 'none',
		legendTitle: (count) => `Areas, ${count} in all`,
		spans: 'dotted: perhaps earlier',
		more: 'dotted: perhaps more',
		since: (interval) => `since ${interval}`,
		certain: 'certain',
		contested: 'sources disagree',
		mayBe: (interval) => `uncertain, ${interval}`,
		filteredOut: 'not in the selection',
		districtStatus: (range, total) => `${range} of ${total} centres`,
		perYear: (year, sum) => `${year} up to the date: ${sum}`,
		total: (sum) => `since 2012: ${sum}`,
		perHead: (sum) => `per inhabitant: ${sum}`,
		posts: (posts) => `${posts} posts`,
		foreign: (share, date) => `${share} (${date})`,
		census: (day) => `Census, ${day}`,
		inkar: (day) => `INKAR, ${day}`,
		noForeign: 'published only for the city and the Städteregion of Aachen together',
		loading: 'Loading municipal boundaries …',
		failed: 'The municipal boundaries could not be loaded; the centres are shown.',
		classesFailed: 'The choice of classes could not be loaded; round steps are shown.'
	},
	timeline: {
		title: (most, last, total) =>
			most && last
				? most === last
					? `By ${last} ${total === 1 ? 'the centre was' : `all ${total} centres were`} documented`
					: `Nine in ten centres were documented by ${most}, the last by ${last}`
				: 'The roll-out: what sources document and what was reported',
		subtitle: 'Area: documented to possible · Points: published figures',
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		speeds: { slow: 'slow', normal: 'medium', fast: 'fast' },
		range: 'Period',
		ranges: { rollout: '2012–2018', all: (to) => `2012–${to}` },
		rows: 'Order',
		rowOrder: { date: 'Date', name: 'Name', district: 'District' },
		rowsTitle: 'Each centre: earliest to latest',
		rowsNote: 'Strokes bound the span where a source closes it · dots: days stated singly · dashed: sources disagree',
		listLabel: 'Centres on the timeline; arrow keys move, Enter selects, Escape leaves the list',
		lastMilestone: (date) => `Latest, ${date}:`,
		noMilestone: 'No milestone yet.',
		reported: (count, of, measure, date, source) =>
			`${count}${of === null ? '' : ` of ${of}`} ${measure}, ${date} (${source})`,
		outside: 'outside the range',
		brush: { since: 'Start of the period', until: 'End of the period', open: 'open' }
	},
	spending: {
		title: {
			year: (first, last) => `The state pays at most ${first} in 2013, ${last} in 2024`,
			total: (first, last) =>
				`Since 2012 the state paid at most ${first} to the end of 2013, ${last} to the end of 2024`,
			capita: (first, last) => `Per inhabitant the state pays at most ${first} in 2013, ${last} in 2024`
		},
		subtitle: 'Model: guideline × months since establishment, a ceiling',
		within: (since: string, until: string, sum: string) =>
			`In the period from ${since} to ${until} the state pays at most ${sum}.`,
		ruleLink: 'How this is worked out',
		streams: { posts: 'Staff', material: 'Material costs' },
		uncertain: 'depending on the start',
		reported: 'reported statewide sum',
		reportedLabel: (sum) => `${sum} reported`,
		reportedOnlyStatewide:
			'Reported sums are for the whole state and appear only without filters and in the view “this year”.',
		postsTitle: 'Posts at the end of the year (model)',
		postsSubtitle: 'Full-time posts by the guideline; teachers are seconded and not part of the sum',
		posts: { specialist: 'Specialists', assistant: 'Assistants', teacher: 'Teachers' },
		until: (day) => `to ${day}`
	},
	table: {
		caption: (count, day, sorted) =>
			`${count === 1 ? 'One centre' : `${count} centres`} on ${day}, sorted by ${sorted}`,
		columns: {
			name: 'Centre',
			kind: 'Kind',
			district: 'District',
			best: 'best date',
			status: 'Status',
			population: 'Population',
			foreign: 'Foreign nationals'
		},
		ascending: 'ascending',
		descending: 'descending',
		sortBy: (column) => `Sort by ${column}`,
		noBest: 'no day stated',
		empty: 'No centre fits these filters. Take one of them back.',
		notes: (population, share) =>
			`Funding: model, a ceiling. Population: ${population}. Foreign nationals: INKAR, ${share}; the city and the Städteregion of Aachen are published together only.`,
		populationEstimated: 'estimated linearly between reference dates, held after the last',
		populationStated: 'official on the reference date'
	},
	detail: {
		title: 'Selected centre',
		loading: 'Loading the evidence …'
	},
	figure: {
		evidence: 'Data and sources',
		menu: 'Share',
		copy: 'Copy link',
		data: 'Data as a table',
		csv: 'CSV',
		download: 'Rows of this view',
		credit: (day) => `Zentrenatlas NRW, data as of ${day}`,
		permalink: 'Permalink',
		sources: 'Sources'
	}
};

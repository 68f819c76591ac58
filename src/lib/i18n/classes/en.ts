import type { ClassMessages } from './de.js';

/** What the choice of classes says in English, and the legend of it; loaded when a map shows numbers. */
export const en: ClassMessages = {
	title: 'Classes',
	method: 'Classification',
	methods: {
		round: 'Round steps',
		quantile: 'Quantiles',
		ckmeans: 'Natural breaks',
		equal: 'Equal steps',
		own: 'Own thresholds',
		continuous: 'Continuous'
	},
	hints: {
		round: 'about five classes with round bounds',
		quantile: 'about as many values in every class',
		ckmeans: 'values in a class as alike as can be (ckmeans)',
		equal: 'every class equally wide',
		own: 'set by you, at a reference value perhaps',
		continuous: 'a shade for every value'
	},
	rangesOnly: 'only for the share of foreign nationals; here some values are ranges, which need classes',
	count: 'Number of classes',
	breaks: { funding: 'Thresholds in euros', posts: 'Thresholds in posts', foreign: 'Thresholds in percent' },
	breaksHint: '2 to 6 rising numbers with commas between them, such as 10, 12.5, 20',
	separator: ', ',
	faults: {
		number: (text) =>
			text === ''
				? 'There is no number between two separators.'
				: `“${text}” is no threshold here: numbers above 0 with at most two decimals are expected, without separators for thousands.`,
		order: (text) => `${text} is not above the threshold before it.`,
		count: (count) => `${count === 1 ? 'One threshold' : `${count} thresholds`}; 2 to 6 are needed.`
	},
	unchanged: 'Until then the map stays as it is.',
	allYears: 'The classes hold for all years: a colour keeps its meaning when the date changes.',
	legend: {
		classes: (count, method) => `${count === 1 ? 'One class' : `${count} classes`}, ${method}`,
		methods: {
			round: 'round steps',
			quantile: 'quantiles',
			ckmeans: 'natural breaks',
			equal: 'equal steps',
			own: 'own thresholds',
			continuous: 'continuous'
		},
		fewer: (count, asked, method) => [`${count} instead of ${asked} classes, ${method};`, 'many values are equal.'],
		notContinuous: ['Continuous only where values are exact;', 'round steps are shown.'],
		below: (to) => `below ${to}`,
		between: (from, to) => `${from} to below ${to}`,
		from: (from) => `${from} or more`
	}
};

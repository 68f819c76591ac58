import type { Atlas } from '$lib/data/atlas.js';
import type { PublishedSum } from '$lib/data/queries/programme-money.js';
import type { CompareMessages } from '$lib/i18n/compare/de.js';
import type { Speech } from '$lib/i18n/context.js';
import { STAGES, type Stage } from '$lib/model/stage.js';
import { shareDate } from '../map-areas.js';
import { daysInWords } from '../period-days.js';
import { populationDay } from '../population-day.js';
import {
	COMPARED_VALUES,
	comparedValue,
	stageDays,
	type ComparedCentre,
	type ComparedValue
} from './compared-values.js';
import { medianOf, mediansUsed, type Comparison } from './comparison.js';
import { daysApart, differenceInWords, intervalOfDays, valueInWords } from './difference-words.js';

/** What one territory has in a row. */
export interface CompareCell {
	/** One line each. */
	readonly lines: readonly string[];
	/** By how much it differs from its yardstick; empty where that cannot be said. */
	readonly difference: string;
	/** A warning, as of sources that disagree; empty if there is none. */
	readonly warning: string;
}

/** A property, with what each territory has and the medians they are measured against. */
export interface CompareRow {
	readonly key: 'kind' | 'district' | 'predecessor' | 'reported' | Stage | ComparedValue;
	readonly label: string;
	/** What it is: its date, its unit, or that it is a model. Empty if the label says it. */
	readonly note: string;
	readonly cells: readonly CompareCell[];
	/** In the order of `mediansUsed`. */
	readonly medians: readonly string[];
}

/** The rows of the table of differences. @param sums published sums by territory */
export function compareRows(
	atlas: Atlas,
	comparison: Comparison,
	date: string,
	sums: Readonly<Record<string, readonly PublishedSum[]>>,
	words: CompareMessages,
	{ t, f }: Pick<Speech, 't' | 'f'>
): CompareRow[] {
	const { compared, yardsticks } = comparison;
	const medians = mediansUsed(comparison);
	const text = (key: 'kind' | 'district' | 'predecessor', say: (one: ComparedCentre) => string): CompareRow => ({
		...{ key, label: words.rows[key], note: '', medians: medians.map(() => '') },
		cells: compared.map((one) => ({ lines: [say(one)], difference: '', warning: '' }))
	});
	const isOwn = (index: number) => {
		const yardstick = yardsticks[index];
		return yardstick?.centres.length === 1 && yardstick.key === compared[index]?.centre.ags;
	};

	const stageRow = (stage: Stage): CompareRow => ({
		...{ key: stage, label: words.rows[stage], note: words.notes.stage },
		cells: compared.map((one, index) => {
			const own = one.centre.stages[stage];
			const median = medianOf(yardsticks[index] ?? { centres: [] }, (centre) => stageDays(centre, stage));
			const apart = median && daysApart(stageDays(one, stage), median, words.days, f);
			return {
				lines: [f.interval(own)],
				difference: isOwn(index) ? words.own : (apart ?? ''),
				warning: own.contested ? words.contested : ''
			};
		}),
		medians: medians.map((yardstick) => {
			const median = medianOf(yardstick, (centre) => stageDays(centre, stage));
			return median ? f.interval(intervalOfDays(median)) : words.unknown;
		})
	});

	const notes: Readonly<Record<ComparedValue, string>> = {
		population: words.notes.population(f.day(populationDay(atlas, date))),
		foreign: words.notes.foreign(f.day(shareDate(atlas, date))),
		posts: words.notes.posts(f.day(date)),
		postsPerHead: words.notes.posts(f.day(date)),
		paid: words.notes.model,
		total: words.notes.total(f.day(date)),
		capita: words.notes.capita
	};
	const when = daysInWords(comparison.days, words.period, f);
	const valueRow = (value: ComparedValue): CompareRow => ({
		...{ key: value, label: words.rows[value](when), note: notes[value] },
		cells: compared.map((one, index) => {
			const own = comparedValue(one, value);
			const median = medianOf(yardsticks[index] ?? { centres: [] }, (centre) => comparedValue(centre, value));
			const apart = own && median ? differenceInWords(value, own, median, words, f) : '';
			return {
				lines: [own ? valueInWords(value, own, f) : '–'],
				difference: own ? (isOwn(index) ? words.own : apart) : words.noShare,
				warning: ''
			};
		}),
		medians: medians.map((yardstick) => {
			const median = medianOf(yardstick, (centre) => comparedValue(centre, value));
			return median ? valueInWords(value, median, f) : words.unknown;
		})
	});

	const reported: CompareRow = {
		...{ key: 'reported', label: words.rows.reported, note: words.notes.reported, medians: medians.map(() => '') },
		cells: compared.map(({ centre }) => {
			const own = sums[centre.ags] ?? [];
			const lines = own.map((sum) =>
				words.sum(
					sum.year === null ? words.noYear : f.edtf(sum.year),
					f.euros(sum.amountEur),
					words.measure[sum.measure] ?? sum.measure
				)
			);
			return { lines: lines.length > 0 ? [...new Set(lines)] : [words.noSum], difference: '', warning: '' };
		})
	};

	return [
		text('kind', ({ centre }) => t.kind[centre.kind]),
		text('district', ({ centre }) => atlas.districts[centre.district]),
		...STAGES.map(stageRow),
		text('predecessor', ({ centre }) => words.predecessor[centre.predecessor ? 'yes' : 'no']),
		...COMPARED_VALUES.map(valueRow),
		reported
	];
}

import type { CompareMessages } from '$lib/i18n/compare/de.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Formatter } from '$lib/i18n/format.js';
import { yearOf, type Day } from '$lib/model/day.js';
import type { Stage } from '$lib/model/stage.js';
import { daysFirst, daysInWords, type Days } from '../period-days.js';
import type { Unit } from '../view.js';
import { comparedValue, stageDays, type ComparedCentre, type ComparedValue } from './compared-values.js';
import { medianOf, type Comparison, type Yardstick } from './comparison.js';
import { valueInWords } from './difference-words.js';

type Words = Pick<Speech, 't' | 'f'>;

/** After every real day. */
const OPEN_END: Day = '9999-12-31';

/** Who surely came before all others, and who surely after them; null where the intervals leave it open. */
export interface Order {
	readonly first: ComparedCentre | null;
	readonly last: ComparedCentre | null;
}

const isSurelyBefore = (a: ComparedCentre, b: ComparedCentre, stage: Stage) =>
	stageDays(a, stage).high < stageDays(b, stage).low;

export function orderOf(compared: readonly ComparedCentre[], stage: Stage): Order {
	const isBefore = (a: ComparedCentre, b: ComparedCentre) => isSurelyBefore(a, b, stage);
	const find = (isAhead: typeof isBefore) =>
		compared.find((one) => compared.every((other) => other === one || isAhead(one, other))) ?? null;
	if (compared.length < 2) return { first: null, last: null };
	return { first: find(isBefore), last: find((a, b) => isBefore(b, a)) };
}

/** The centres with the smallest and the largest upper bound of a value; null if fewer than two have one. */
export function extremesOf(
	compared: readonly ComparedCentre[],
	value: ComparedValue
): { least: ComparedCentre; most: ComparedCentre } | null {
	const bound = (one: ComparedCentre) => comparedValue(one, value)?.high ?? NaN;
	const known = compared.filter((one) => !Number.isNaN(bound(one))).sort((a, b) => bound(a) - bound(b));
	const [least, most] = [known[0], known.at(-1)];
	return least && most && least !== most ? { least, most } : null;
}

/** The finding of the whole page: who came first and last, and how far apart the money per inhabitant is. */
export function compareTitle(comparison: Comparison, stage: Stage, words: CompareMessages, speech: Words): string {
	const [only] = comparison.compared;
	if (!only) return words.empty;
	const when = daysInWords(comparison.days, words.period, speech.f);
	const high = (one: ComparedCentre) => speech.f.money(comparedValue(one, 'capita')?.high ?? 0);
	if (comparison.compared.length === 1) {
		const [yardstick] = comparison.yardsticks;
		const median = yardstick && medianOf(yardstick, (one) => comparedValue(one, 'capita'));
		return words.title.one(
			only.centre.name,
			when,
			high(only),
			yardstickName(yardstick, words),
			speech.f.money(median?.high ?? 0)
		);
	}
	const order = orderTitle(comparison.compared, stage, words, speech);
	const ends = extremesOf(comparison.compared, 'capita');
	if (!ends || high(ends.least) === high(ends.most)) return words.title.even(order, when, high(ends?.most ?? only));
	return words.title.several(
		order,
		when,
		{ sum: high(ends.least), name: ends.least.centre.name },
		{ sum: high(ends.most), name: ends.most.centre.name }
	);
}

/** Who came first and last, in words. */
export function orderTitle(
	compared: readonly ComparedCentre[],
	stage: Stage,
	words: CompareMessages,
	{ t, f }: Words
): string {
	const [only] = compared;
	if (only && compared.length === 1) {
		return words.order.one(only.centre.name, t.stage[stage], f.interval(only.centre.stages[stage]));
	}
	const { first, last } = orderOf(compared, stage);
	if (first && last) return words.order.both(t.stage[stage], first.centre.name, last.centre.name);
	if (first) return words.order.first(t.stage[stage], first.centre.name);
	return last ? words.order.last(t.stage[stage], last.centre.name) : words.order.open(t.stage[stage]);
}

/** Who was surely there first and last, with the day by which each was; several by the same day are named together. */
export function certainTitle(
	compared: readonly ComparedCentre[],
	stage: Stage,
	words: CompareMessages,
	speech: Words
): string {
	if (compared.length < 2) return orderTitle(compared, stage, words, speech);
	const ends = compared.map(({ centre }) => centre.stages[stage].latest ?? OPEN_END).sort();
	const [first = OPEN_END, last = OPEN_END] = [ends[0], ends.at(-1)];
	const by = (day: Day) => words.intervals.by(speech.f.day(day));
	if (first === last) {
		const inWords = speech.t.stage[stage];
		return first === OPEN_END ? words.intervals.noneBy(inWords) : words.intervals.allBy(inWords, speech.f.day(first));
	}
	const named = (day: Day) =>
		compared
			.filter(({ centre }) => (centre.stages[stage].latest ?? OPEN_END) === day)
			.map(({ centre }) => centre.name)
			.join(', ');
	const lastBy = last === OPEN_END ? null : by(last);
	return words.intervals.firstAndLast(speech.t.stage[stage], named(first), by(first), named(last), lastBy);
}

/**
 * Which centres surely came before which, in words: each pair once, and none that follows from two others. Empty for
 * fewer than two.
 */
export function certainOrder(compared: readonly ComparedCentre[], stage: Stage, words: CompareMessages): string {
	if (compared.length < 2) return '';
	const ordered = [...compared].sort((a, b) => stageDays(a, stage).high - stageDays(b, stage).high);
	const after = (one: ComparedCentre) => ordered.filter((other) => isSurelyBefore(one, other, stage));
	const pairs = ordered.flatMap((one) => {
		const later = after(one);
		const next = later.filter((other) => !later.some((between) => isSurelyBefore(between, other, stage)));
		return next.length === 0 ? [] : [[one.centre.name, next.map(({ centre }) => centre.name)] as const];
	});
	return words.intervals.order(pairs);
}

/**
 * Who is paid least and most within some days, or in total by the end of their last year; several who are paid alike
 * are named together.
 */
export function moneyTitle(
	sums: readonly { name: string; sumEur: number }[],
	unit: Unit,
	days: Days,
	words: CompareMessages,
	f: Formatter
): string {
	const { period } = words;
	const when = {
		year: daysFirst(days, period, f),
		total: String(yearOf(days.last)),
		capita: daysInWords(days, period, f)
	}[unit];
	const inWords = sums.map(({ name, sumEur }) => ({ name, sumEur, text: f.money(sumEur) }));
	const sorted = inWords.sort((a, b) => a.sumEur - b.sumEur);
	const [least, most] = [sorted[0]?.text ?? '', sorted.at(-1)?.text ?? ''];
	if (least === most) return words.money.even[unit](when, most, sums.length === 1);
	const named = (sum: string) => sorted.flatMap(({ name, text }) => (text === sum ? [name] : [])).join(', ');
	return words.money.title[unit](when, least, named(least), most, named(most));
}

/** Who is paid most per inhabitant, beside the median of all. */
export function standingTitle({ compared, all }: Comparison, words: CompareMessages, f: Formatter): string {
	const valueOf = (one: ComparedCentre) => comparedValue(one, 'capita');
	const most = extremesOf(compared, 'capita')?.most ?? compared[0];
	const median = medianOf({ centres: all }, valueOf);
	const say = compared.length === 1 ? words.standing.one : words.standing.title;
	return most ? say(most.centre.name, f.money(valueOf(most)?.high ?? 0), f.money(median?.high ?? 0)) : '';
}

/** What sets the territories apart most plainly: their size, beside the posts the guideline pays them. */
export function sizeTitle(compared: readonly ComparedCentre[], words: CompareMessages, { f }: Words): string {
	const ends = extremesOf(compared, 'population');
	if (!ends) return words.size.one(compared[0]?.centre.name ?? '');
	const posts = (one: ComparedCentre) => valueInWords('posts', comparedValue(one, 'posts') ?? { low: 0, high: 0 }, f);
	const times = ends.most.now.population.value / ends.least.now.population.value;
	const [most, least] = [ends.most.centre.name, ends.least.centre.name];
	return posts(ends.most) === posts(ends.least)
		? words.size.same(most, least, f.decimal(times), posts(ends.most))
		: words.size.other(most, least, f.decimal(times), posts(ends.most), posts(ends.least));
}

/** What a centre is measured against, in words. */
export function yardstickName(yardstick: Yardstick | undefined, words: CompareMessages): string {
	if (!yardstick) return '';
	const { key, centres } = yardstick;
	const [one] = centres;
	if (centres.length === 1 && one) return one.centre.name;
	return (words.median[key] ?? words.median.all ?? String)(centres.length);
}

import { addDays, later, type Day } from './day.js';
import { KINDS, type Kind } from './territory.js';
import type { Range } from './range.js';

const MONTHS_PER_YEAR = 12;

/** What the state guideline pays one centre a year at most, from one day to another. Amounts in EUR, posts in full-time equivalents. */
export interface FundingRule {
	readonly ruleId: string;
	readonly from: Day;
	/** Last day; `null` while the rule is in force. */
	readonly to: Day | null;
	readonly kinds: readonly Kind[];
	readonly specialistPosts: number;
	readonly specialistRateEur: number;
	readonly assistantPosts: number;
	readonly assistantSumEur: number;
	readonly materialCapEur: number;
	readonly teacherPosts: number;
}

export const STREAMS = ['posts', 'material'] as const;
/** Staff costs, or material costs (interpreters). Teachers are seconded, not paid from here. */
export type Stream = (typeof STREAMS)[number];

/** The most a rule pays one centre a year, in EUR. */
export function yearlyCeilingEur(rule: FundingRule, stream: Stream): number {
	return stream === 'posts'
		? rule.specialistPosts * rule.specialistRateEur + rule.assistantSumEur
		: rule.materialCapEur;
}

/** The rule for a kind of territory on a day, if one was in force. */
export function ruleAt(rules: readonly FundingRule[], kind: Kind, day: Day): FundingRule | null {
	return (
		rules.find((rule) => rule.kinds.includes(kind) && rule.from <= day && (rule.to === null || day <= rule.to)) ?? null
	);
}

/**
 * Months from the start of the year 0 to the beginning of a day. A month is one twelfth of a year, a day its share of
 * its month: so December 2012 costs exactly one twelfth (Solingen: 14,167 EUR of 170,000, s113).
 */
export function monthsUntil(day: Day): number {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return year * MONTHS_PER_YEAR + month - 1 + (date - 1) / daysInMonth;
}

/** The funding rules as a function of time, with what it has worked out kept for the next question. */
export interface FundingModel {
	readonly rules: readonly FundingRule[];
	/** What a centre of this kind would have been paid before a day began, in EUR, had it existed always. */
	paidBefore(kind: Kind, stream: Stream, day: Day): number;
}

/** Answers kept for one kind and stream: more than the days from 2012 to 2030. */
const KEPT_ANSWERS = 8_000;

export function fundingModel(rules: readonly FundingRule[]): FundingModel {
	const known = new Map(
		KINDS.map((kind) => [kind, { posts: new Map<Day, number>(), material: new Map<Day, number>() }])
	);
	return {
		rules,
		paidBefore(kind, stream, day) {
			const answers = known.get(kind)?.[stream];
			const kept = answers?.get(day);
			if (kept !== undefined) return kept;
			const sumEur = sumBefore(rules, kind, stream, day);
			if (answers && answers.size >= KEPT_ANSWERS) answers.clear();
			answers?.set(day, sumEur);
			return sumEur;
		}
	};
}

function sumBefore(rules: readonly FundingRule[], kind: Kind, stream: Stream, day: Day): number {
	let sumEur = 0;
	for (const rule of rules) {
		if (rule.from >= day || !rule.kinds.includes(kind)) continue;
		const stop = rule.to !== null && rule.to < day ? addDays(rule.to, 1) : day;
		sumEur += ((monthsUntil(stop) - monthsUntil(rule.from)) / MONTHS_PER_YEAR) * yearlyCeilingEur(rule, stream);
	}
	return sumEur;
}

/**
 * The modelled ceiling for one centre in a span of days, in EUR: at least what follows if it began on its latest day, at
 * most what follows if it began on its earliest.
 *
 * @param first first day of the span
 * @param end the day after its last
 */
export function modelledEur(
	model: FundingModel,
	{ kind, earliest, latest }: { kind: Kind; earliest: Day; latest: Day | null },
	stream: Stream,
	first: Day,
	end: Day
): Range {
	const paid = model.paidBefore(kind, stream, end);
	const paidFrom = (start: Day | null): number => {
		const from = start === null ? end : later(start, first);
		return from >= end ? 0 : paid - model.paidBefore(kind, stream, from);
	};
	return { low: paidFrom(latest), high: paidFrom(earliest) };
}

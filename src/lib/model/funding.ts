import { addDays, later, type Day } from './day.js';
import type { Kind } from './territory.js';
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
	/** What a centre of this kind would have been paid by the end of a day, in EUR, had it existed always. */
	ceilingUntil(kind: Kind, stream: Stream, day: Day): number;
}

/** Answers kept at most; a reader dragging over all fourteen years asks about 40,000 questions. */
const KEPT_ANSWERS = 50_000;

export function fundingModel(rules: readonly FundingRule[]): FundingModel {
	const known = new Map<string, number>();
	return {
		rules,
		ceilingUntil(kind, stream, day) {
			const key = `${kind} ${stream} ${day}`;
			const kept = known.get(key);
			if (kept !== undefined) return kept;
			if (known.size >= KEPT_ANSWERS) known.clear();
			const sumEur = sumUntil(rules, kind, stream, day);
			known.set(key, sumEur);
			return sumEur;
		}
	};
}

function sumUntil(rules: readonly FundingRule[], kind: Kind, stream: Stream, day: Day): number {
	const end = addDays(day, 1);
	let sumEur = 0;
	for (const rule of rules) {
		if (rule.from >= end || !rule.kinds.includes(kind)) continue;
		const stop = rule.to !== null && rule.to < day ? addDays(rule.to, 1) : end;
		sumEur += ((monthsUntil(stop) - monthsUntil(rule.from)) / MONTHS_PER_YEAR) * yearlyCeilingEur(rule, stream);
	}
	return sumEur;
}

/**
 * The modelled ceiling for one centre between two days (both included), in EUR: at least what follows if it began on its
 * latest day, at most what follows if it began on its earliest.
 */
export function modelledEur(
	model: FundingModel,
	centre: { kind: Kind; earliest: Day; latest: Day | null },
	stream: Stream,
	first: Day,
	last: Day
): Range {
	const paidFrom = (start: Day | null): number => {
		const from = start === null ? null : later(start, first);
		if (from === null || from > last) return 0;
		const before = model.ceilingUntil(centre.kind, stream, addDays(from, -1));
		return model.ceilingUntil(centre.kind, stream, last) - before;
	};
	return { low: paidFrom(centre.latest), high: paidFrom(centre.earliest) };
}

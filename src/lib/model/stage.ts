import { dayNumber, earlier, type Day } from './day.js';
import { deriveStage } from './derivation.js';
import type { Event, Fact } from './fact.js';
import { intersect, type Interval } from './interval.js';
import { EVIDENCE, type StageEvidence } from './stage-evidence.js';

export { GUIDELINE_DAY } from './derivation.js';

export const STAGES = ['established', 'approved', 'working'] as const;
/** A stage a centre reaches once; `established` is the first of the other two, as the ministry counted. */
export type Stage = (typeof STAGES)[number];

/** When a centre reached a stage, as far as the facts tell. */
export interface StageInterval {
	/** First day on which the stage may have been reached. */
	readonly earliest: Day;
	/** Day by which it surely was reached; `null` if nothing says so. */
	readonly latest: Day | null;
	/** True if the sources contradict each other. */
	readonly contested: boolean;
	/** The stated fact that dates the stage best, if any. */
	readonly best: Fact | null;
}

/**
 * The interval in which one centre reached a stage. The rule: intersect what the evidence allows from the guideline on;
 * if nothing is left the centre is contested and the hull of the stated ends holds; then raise the earliest day above
 * every rejection and "not yet" (and, for `working`, to the first resolution). Weak facts never count.
 *
 * @param facts all facts about the centre, in any order
 */
export function stageInterval(facts: readonly Fact[], stage: Stage): StageInterval {
	const counted = countedFacts(facts);
	if (stage !== 'established') return reached(counted, EVIDENCE[stage]);
	const approved = reached(counted, EVIDENCE.approved);
	const working = reached(counted, EVIDENCE.working);
	const interval = {
		earliest: earlier(approved.earliest, working.earliest),
		latest:
			approved.latest && working.latest ? earlier(approved.latest, working.latest) : (approved.latest ?? working.latest)
	};
	return {
		...interval,
		contested: approved.contested || working.contested,
		best: bestFact(counted, [EVIDENCE.approved.dates, EVIDENCE.working.dates], interval)
	};
}

function reached(facts: readonly Fact[], about: StageEvidence): StageInterval {
	const { earliest, latest, contested } = deriveStage(facts, about);
	return { earliest, latest, contested, best: bestFact(facts, [about.dates], { earliest, latest }) };
}

/** The facts that an interval rests on: weak ones are shown, never counted. */
export function countedFacts(facts: readonly Fact[]): Fact[] {
	return facts.filter((fact) => fact.confidence !== 'weak');
}

/** The most trusted, then most precise, then first stated fact among those that fit the interval. */
function bestFact(facts: readonly Fact[], events: readonly Event[], interval: Interval): Fact | null {
	const stated = facts.filter(
		(fact) =>
			events.includes(fact.event) &&
			fact.basis === 'stated' &&
			intersect(fact, interval) !== null &&
			!isLaterBound(fact, interval)
	);
	return stated.sort((a, b) => trust(b) - trust(a) || widthDays(a) - widthDays(b) || compareText(a, b))[0] ?? null;
}

/** A mere "by then" that other sources have overtaken dates nothing. */
function isLaterBound({ earliest, latest }: Interval, interval: Interval): boolean {
	return earliest === null && latest !== null && interval.latest !== null && latest > interval.latest;
}

function trust(fact: Fact): number {
	return fact.confidence === 'primary' ? 1 : 0;
}

function widthDays({ earliest, latest }: Interval): number {
	return earliest && latest ? dayNumber(latest) - dayNumber(earliest) : Infinity;
}

function compareText(a: Fact, b: Fact): number {
	const [left, right] = [`${a.earliest ?? ''} ${a.id}`, `${b.earliest ?? ''} ${b.id}`];
	return left < right ? -1 : left > right ? 1 : 0;
}

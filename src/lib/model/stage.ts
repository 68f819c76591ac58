import { addDays, dayNumber, earlier, later, type Day } from './day.js';
import type { Event, Fact } from './fact.js';
import { intersect, type Interval } from './interval.js';
import { EVIDENCE, type StageEvidence } from './stage-evidence.js';

export const STAGES = ['established', 'approved', 'working'] as const;
/** A stage a centre reaches once; `established` is the first of the other two, as the ministry counted. */
export type Stage = (typeof STAGES)[number];

/** The funding guideline of 25 June 2012 (s253): before it nobody could apply. */
export const GUIDELINE_DAY: Day = '2012-06-25';

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
	const counted = facts.filter((fact) => fact.confidence !== 'weak');
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

function reached(facts: readonly Fact[], { dates, confirms, followsResolution }: StageEvidence): StageInterval {
	const evidence = facts
		.filter((fact) => fact.event === dates || fact.event === confirms)
		.map((fact): Interval => ({ earliest: fact.event === dates ? fact.earliest : null, latest: fact.latest }));
	const start: Interval = { earliest: GUIDELINE_DAY, latest: null };
	const common = evidence.reduce<Interval | null>((left, next) => left && intersect(left, next), start);
	const { earliest, latest } = common ?? hull(evidence);
	const raised = raise(facts, { earliest: earliest ?? GUIDELINE_DAY, latest }, followsResolution);
	return {
		earliest: raised.earliest,
		latest,
		contested: common === null || raised.contested,
		best: bestFact(facts, [dates], { earliest: raised.earliest, latest })
	};
}

/** The span between the first and the last end that any source states. */
function hull(evidence: readonly Interval[]): Interval {
	const ends = evidence.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
	return { earliest: ends.reduce(earlier), latest: ends.reduce(later) };
}

/**
 * Raises the earliest day above all that denies the stage; a denial on or after the latest day contests it, as does a
 * resolution after it.
 */
function raise(
	facts: readonly Fact[],
	interval: { earliest: Day; latest: Day | null },
	followsResolution: boolean
): { earliest: Day; contested: boolean } {
	let { earliest } = interval;
	let contested = false;
	const isBeforeLatest = (day: Day) => interval.latest === null || day < interval.latest;
	for (const fact of facts) {
		if ((fact.event !== 'rejection' && fact.event !== 'not_yet') || !fact.earliest) continue;
		if (isBeforeLatest(fact.earliest)) earliest = later(earliest, addDays(fact.earliest, 1));
		else contested = true;
	}
	const resolved = followsResolution ? firstResolution(facts) : null;
	if (resolved && (isBeforeLatest(resolved) || resolved === interval.latest)) earliest = later(earliest, resolved);
	else if (resolved) contested = true;
	return { earliest, contested };
}

function firstResolution(facts: readonly Fact[]): Day | null {
	const days = facts.filter((fact) => fact.event === 'resolution').map((fact) => fact.earliest);
	return days.reduce<Day | null>((first, day) => (first && day ? earlier(first, day) : null), days[0] ?? null);
}

/** The most trusted, then most precise, then first stated fact among those that fit the interval. */
function bestFact(facts: readonly Fact[], events: readonly Event[], interval: Interval): Fact | null {
	const stated = facts.filter(
		(fact) => events.includes(fact.event) && fact.basis === 'stated' && intersect(fact, interval) !== null
	);
	return stated.sort((a, b) => trust(b) - trust(a) || widthDays(a) - widthDays(b) || compareText(a, b))[0] ?? null;
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

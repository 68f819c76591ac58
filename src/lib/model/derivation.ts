import { addDays, earlier, later, type Day } from './day.js';
import type { Fact } from './fact.js';
import { intersect, type Interval } from './interval.js';
import type { StageEvidence } from './stage-evidence.js';

/** The funding guideline of 25 June 2012 (s253): before it nobody could apply. */
export const GUIDELINE_DAY: Day = '2012-06-25';

/** An interval whose beginning is known at least as the day of the guideline. */
export interface Bounded {
	readonly earliest: Day;
	readonly latest: Day | null;
}

/** One step from the guideline to the interval, with what is left after it. */
export type DerivationStep = Bounded &
	(
		| { readonly kind: 'guideline' }
		/** The fact dates the stage, or shows that it had been reached. */
		| { readonly kind: 'dates' | 'confirms'; readonly fact: Fact }
		/** The facts leave no day in common: the hull of what they state holds. */
		| { readonly kind: 'contradiction'; readonly facts: readonly Fact[] }
		/** A rejection or "not yet": the stage was reached later. */
		| { readonly kind: 'denies'; readonly fact: Fact }
		/** The first resolution: the stage was not reached before. */
		| { readonly kind: 'resolved'; readonly fact: Fact }
		/** The fact lies after the latest day and contradicts it. */
		| { readonly kind: 'contests'; readonly fact: Fact }
	);

export interface Derivation extends Bounded {
	readonly contested: boolean;
	readonly steps: readonly DerivationStep[];
}

/**
 * How the interval of a stage follows from the facts: intersect what the evidence allows from the guideline on; if
 * nothing is left, take the hull of the stated ends; then raise the earliest day above all that denies the stage.
 *
 * @param facts what counts (no weak ones), in any order: the steps go by time, the result does not depend on it
 */
export function deriveStage(facts: readonly Fact[], about: StageEvidence): Derivation {
	const ordered = [...facts].sort(byTime);
	const steps: DerivationStep[] = [{ kind: 'guideline', earliest: GUIDELINE_DAY, latest: null }];
	const evidence = ordered.filter((fact) => fact.event === about.dates || fact.event === about.confirms);
	let common: Interval | null = { earliest: GUIDELINE_DAY, latest: null };
	for (const fact of evidence) {
		common = intersect(common, statedBy(fact, about));
		if (common === null) break;
		const kind = fact.event === about.dates ? 'dates' : 'confirms';
		steps.push({ kind, fact, earliest: common.earliest ?? GUIDELINE_DAY, latest: common.latest });
	}
	const whole = common ?? hull(evidence.map((fact) => statedBy(fact, about)));
	const latest = whole.latest;
	let earliest = whole.earliest ?? GUIDELINE_DAY;
	if (common === null) steps.push({ kind: 'contradiction', facts: evidence, earliest, latest });
	const raise = (kind: 'denies' | 'resolved', fact: Fact, day: Day, fits: boolean) => {
		if (fits) earliest = later(earliest, day);
		steps.push({ kind: fits ? kind : 'contests', fact, earliest, latest });
	};
	for (const fact of ordered) {
		if ((fact.event !== 'rejection' && fact.event !== 'not_yet') || !fact.earliest) continue;
		raise('denies', fact, addDays(fact.earliest, 1), latest === null || fact.earliest < latest);
	}
	const resolution = about.followsResolution ? firstResolution(ordered) : null;
	if (resolution?.earliest) {
		const { earliest: day } = resolution;
		raise('resolved', resolution, day, latest === null || day <= latest);
	}
	return { earliest, latest, contested: steps.some(isConflict), steps };
}

function isConflict({ kind }: DerivationStep): boolean {
	return kind === 'contradiction' || kind === 'contests';
}

/** What a fact says of the stage itself; one that only confirms it says nothing of its beginning. */
function statedBy(fact: Fact, about: StageEvidence): Interval {
	return { earliest: fact.event === about.dates ? fact.earliest : null, latest: fact.latest };
}

/** The span between the first and the last end that any source states. */
function hull(evidence: readonly Interval[]): Interval {
	const ends = evidence.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
	return { earliest: ends.reduce(earlier), latest: ends.reduce(later) };
}

/** The first by its earliest day; none if one of them has no earliest day, for that may be the first. */
function firstResolution(facts: readonly Fact[]): Fact | null {
	const resolutions = facts.filter((fact) => fact.event === 'resolution');
	if (resolutions.some((fact) => fact.earliest === null)) return null;
	return resolutions.reduce<Fact | null>(
		(first, next) => (first === null || (next.earliest ?? '') < (first.earliest ?? '') ? next : first),
		null
	);
}

function byTime(a: Fact, b: Fact): number {
	const [left, right] = [orderOf(a), orderOf(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}

function orderOf({ earliest, latest, id }: Fact): string {
	return `${earliest ?? latest ?? ''} ${latest ?? ''} ${id}`;
}

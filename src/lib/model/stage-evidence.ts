import type { Event, Fact } from './fact.js';

/** A stage that facts date by themselves; `established` follows from the two. */
export type DatedStage = 'approved' | 'working';

export interface StageEvidence {
	/** An event of this kind dates the stage itself. */
	readonly dates: Event;
	/** An event of this kind shows that the stage had been reached by then. */
	readonly confirms: Event;
	/** The assembly decides before a centre works, though not before it is approved in principle (Steinfurt). */
	readonly followsResolution: boolean;
}

/** What bears on each stage. */
export const EVIDENCE: Readonly<Record<DatedStage, StageEvidence>> = {
	approved: { dates: 'approval', confirms: 'funding_notice', followsResolution: false },
	working: { dates: 'operation_start', confirms: 'opening', followsResolution: true }
};

/** The facts that the rule for a stage looks at, in their order: evidence, denials, and resolutions where they count. */
export function factsUsed<T extends Fact>(facts: readonly T[], stage: DatedStage): T[] {
	const { dates, confirms, followsResolution } = EVIDENCE[stage];
	const events: readonly Event[] = [
		dates,
		confirms,
		'rejection',
		'not_yet',
		...(followsResolution ? (['resolution'] as const) : [])
	];
	return facts.filter((fact) => fact.confidence !== 'weak' && events.includes(fact.event));
}

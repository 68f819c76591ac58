import { addDays } from '$lib/model/day.js';
import type { Fact } from '$lib/model/fact.js';
import { stageInterval, type Stage } from '$lib/model/stage.js';
import { factsUsed } from '$lib/model/stage-evidence.js';

/** The facts that the rule for a stage looks at, each once, in order of time. */
export function factsOf<T extends Fact>(facts: readonly T[], stage: Stage): T[] {
	const used =
		stage === 'established'
			? [...new Set([...factsUsed(facts, 'approved'), ...factsUsed(facts, 'working')])]
			: factsUsed(facts, stage);
	const order = ({ earliest, latest, id }: Fact) => `${earliest ?? latest} ${latest ?? ''} ${id}`;
	return used.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The facts that set the two ends of a stage's interval; null where none does and the guideline's day holds. */
export function decidingFacts<T extends Fact>(facts: readonly T[], stage: Stage): { first: T | null; last: T | null } {
	const { earliest, latest } = stageInterval(facts, stage);
	const used = factsOf(facts, stage);
	const denies = (fact: T) => fact.event === 'rejection' || fact.event === 'not_yet';
	return {
		first:
			used.find((fact) =>
				denies(fact)
					? fact.earliest !== null && addDays(fact.earliest, 1) === earliest
					: fact.event !== 'funding_notice' && fact.event !== 'opening' && fact.earliest === earliest
			) ?? null,
		last: used.find((fact) => !denies(fact) && fact.event !== 'resolution' && fact.latest === latest) ?? null
	};
}

import type { Derivation } from '$lib/model/derivation.js';

/** Ids of the facts that cannot all be true of a stage, in order of time; empty if the stage is not contested. */
export function contradictingFacts({ steps, contested }: Derivation): string[] {
	if (!contested) return [];
	const ids = steps.flatMap((step) => {
		if (step.kind === 'contradiction') return step.facts.map((fact) => fact.id);
		return step.kind === 'guideline' ? [] : [step.fact.id];
	});
	return [...new Set(ids)];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveStage, GUIDELINE_DAY } from '$lib/model/derivation.js';
import { EVIDENCE } from '$lib/model/stage-evidence.js';
import { countedFacts, stageInterval } from '$lib/model/stage.js';
import { facts } from './arbitraries.js';

const stage = fc.constantFrom('approved' as const, 'working' as const);

describe('deriveStage', () => {
	it('leads from the guideline to the interval of the stage', () => {
		fc.assert(
			fc.property(facts, stage, (list, stage) => {
				const { steps, earliest, latest, contested } = deriveStage(countedFacts(list), EVIDENCE[stage]);
				expect(steps[0]).toEqual({ kind: 'guideline', earliest: GUIDELINE_DAY, latest: null });
				expect(steps.at(-1)).toMatchObject({ earliest, latest });
				expect(stageInterval(list, stage)).toMatchObject({ earliest, latest, contested });
			})
		);
	});

	it('never widens on the way unless the facts contradict each other', () => {
		fc.assert(
			fc.property(facts, stage, (list, stage) => {
				const { steps } = deriveStage(countedFacts(list), EVIDENCE[stage]);
				steps.slice(1).forEach((step, index) => {
					const before = steps[index];
					if (!before || step.kind === 'contradiction') return;
					expect(step.earliest >= before.earliest).toBe(true);
					expect((step.latest ?? '9999') <= (before.latest ?? '9999')).toBe(true);
				});
			})
		);
	});

	it('has a step of conflict exactly where it is contested', () => {
		fc.assert(
			fc.property(facts, stage, (list, stage) => {
				const { steps, contested } = deriveStage(countedFacts(list), EVIDENCE[stage]);
				expect(steps.some(({ kind }) => kind === 'contradiction' || kind === 'contests')).toBe(contested);
			})
		);
	});
});

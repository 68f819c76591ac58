import type { Evidence } from '$lib/data/queries/evidence.js';
import type { CentreMessages } from '$lib/i18n/centre/de.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Derivation, DerivationStep } from '$lib/model/derivation.js';

/** One step from the guideline to the interval, in words. */
export interface StepInWords {
	readonly text: string;
	/** What is left after it; empty where the text says it already. */
	readonly left: string;
	readonly isConflict: boolean;
	/** Whether it is needed to follow the span; the others confirm what is known, or say that it cannot be. */
	readonly isDecisive: boolean;
}

/** How an interval follows from its evidence, step by step. @param evidence names the sources of the facts */
export function derivationInWords(
	{ steps }: Derivation,
	evidence: readonly Evidence[],
	words: CentreMessages['derivation'],
	{ t, f }: Pick<Speech, 't' | 'f'>
): StepInWords[] {
	const publishers = new Map(evidence.map(({ id, publisher, source }) => [id, publisher || source]));
	const spanOf = ({ earliest, latest }: DerivationStep) =>
		latest === null ? words.open(f.day(earliest)) : f.interval({ earliest, latest });
	return steps.map((step, index) => {
		const before = steps[index - 1];
		const changed = before === undefined || before.earliest !== step.earliest || before.latest !== step.latest;
		const left = changed ? words.left(spanOf(step)) : words.unchanged;
		switch (step.kind) {
			case 'guideline':
				return { text: words.guideline, left: '', isConflict: false, isDecisive: true };
			case 'contradiction': {
				const named = step.facts.map(
					(fact) => `${t.event[fact.event]} ${f.edtf(fact.date)} (${publishers.get(fact.id)})`
				);
				return { text: `${words.contradiction} ${named.join('; ')}.`, left, isConflict: true, isDecisive: true };
			}
			case 'resolved':
				return {
					text: words.resolved(f.edtf(step.fact.date), publishers.get(step.fact.id) ?? ''),
					left,
					isConflict: false,
					isDecisive: changed
				};
			case 'dates':
			case 'confirms':
			case 'denies':
			case 'contests': {
				const say = words[step.kind === 'confirms' && step.fact.latest === null ? 'confirmsOpen' : step.kind];
				const source = publishers.get(step.fact.id) ?? '';
				return {
					text: say(t.event[step.fact.event], f.edtf(step.fact.date), source),
					left: step.kind === 'contests' ? '' : left,
					isConflict: step.kind === 'contests',
					isDecisive: changed || step.kind === 'contests'
				};
			}
			default:
				return step satisfies never;
		}
	});
}

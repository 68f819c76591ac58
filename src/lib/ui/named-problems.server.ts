import type { Language } from '$lib/data/atlas.js';
import { de } from '$lib/i18n/problems/de.js';
import { en } from '$lib/i18n/problems/en.js';
import type { Problem } from '$lib/view/codec.js';

/** A parameter that could not be used, and what a page says of it. */
export interface NamedProblem extends Problem {
	readonly sentence: string;
}

/** Problems with what is said of them in the language of the page. */
export function namedProblems(problems: readonly Problem[], language: Language): NamedProblem[] {
	return problems.map((problem) => ({ ...problem, sentence: sentenceOf(problem, language) }));
}

function sentenceOf({ parameter, value, reason, expected }: Problem, language: Language): string {
	const words = language === 'de' ? de : en;
	switch (reason) {
		case 'unknown':
			return words.unknown(parameter, expected);
		case 'invalid':
			return words.invalid(parameter, value, expected);
		case 'repeated':
			return words.repeated(parameter);
		default:
			return reason satisfies never;
	}
}

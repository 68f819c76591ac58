import type { Language } from '$lib/data/atlas.js';
import type { Problem } from '$lib/view/codec.js';

/** What the API says when it cannot answer. */
export interface ProblemWords {
	readonly title: Readonly<Record<400 | 404 | 405 | 414, string>>;
	/** One parameter that cannot be used. */
	readonly parameter: (problem: Problem) => string;
	readonly parameters: (names: readonly string[]) => string;
	readonly notFound: (path: string) => string;
	readonly method: (method: string, allowed: string) => string;
	readonly tooLong: (length: number, limit: number) => string;
}

const de: ProblemWords = {
	title: { 400: 'Unbrauchbare Parameter', 404: 'Nicht gefunden', 405: 'Methode nicht erlaubt', 414: 'Anfrage zu lang' },
	parameter: ({ parameter, value, reason, expected }) => {
		switch (reason) {
			case 'unknown':
				return `Den Parameter „${parameter}“ gibt es hier nicht; möglich sind: ${expected}.`;
			case 'repeated':
				return `„${parameter}“ steht mehrfach da; erlaubt ist ein Wert: ${expected}.`;
			case 'invalid':
				return `„${parameter}=${value}“ ist nicht möglich; erwartet: ${expected}.`;
			default:
				return reason satisfies never;
		}
	},
	parameters: (names) => `Bitte berichtigen oder weglassen: ${names.join(', ')}.`,
	notFound: (path) => `„${path}“ gibt es nicht. Die Zentren stehen unter /api/v1/centres.csv und /api/v1/centres.json.`,
	method: (method, allowed) => `Diese Adresse kennt kein ${method}; möglich sind: ${allowed}.`,
	tooLong: (length, limit) => `Die Anfrage hat ${length} Zeichen, erlaubt sind ${limit}. Bitte Parameter weglassen.`
};

const en: ProblemWords = {
	title: { 400: 'Unusable parameters', 404: 'Not found', 405: 'Method not allowed', 414: 'Query too long' },
	parameter: ({ parameter, value, reason, expected }) => {
		switch (reason) {
			case 'unknown':
				return `There is no parameter “${parameter}” here; possible are: ${expected}.`;
			case 'repeated':
				return `“${parameter}” is given more than once; one value is allowed: ${expected}.`;
			case 'invalid':
				return `“${parameter}=${value}” is not possible; expected: ${expected}.`;
			default:
				return reason satisfies never;
		}
	},
	parameters: (names) => `Please correct or leave out: ${names.join(', ')}.`,
	notFound: (path) => `There is no “${path}”. The centres are at /api/v1/centres.csv and /api/v1/centres.json.`,
	method: (method, allowed) => `This address does not answer to ${method}; possible are: ${allowed}.`,
	tooLong: (length, limit) => `The query has ${length} characters, ${limit} are allowed. Please leave out parameters.`
};

export const problemWords: Readonly<Record<Language, ProblemWords>> = { de, en };

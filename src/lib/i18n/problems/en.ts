import type { ProblemMessages } from './de.js';

/** What is said of parameters that cannot be used, in English. Only the server says it. */
export const en: ProblemMessages = {
	unknown: (parameter, expected) => `“${parameter}” does not exist and is ignored (possible: ${expected}).`,
	invalid: (parameter, value, expected) => `“${parameter}=${value}” is ignored (expected: ${expected}).`,
	repeated: (parameter) => `“${parameter}” is given more than once and is ignored (expected: one value).`,
	setAside: (filters) => `The filters of the view (${filters}) do not apply on this page.`
};

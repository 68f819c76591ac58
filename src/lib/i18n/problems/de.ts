/** What is said of parameters that cannot be used, in German. Only the server says it. */
export const de = {
	unknown: (parameter: string, expected: string) =>
		`„${parameter}“ gibt es nicht und bleibt unbeachtet (möglich: ${expected}).`,
	invalid: (parameter: string, value: string, expected: string) =>
		`„${parameter}=${value}“ bleibt unbeachtet (erwartet: ${expected}).`,
	repeated: (parameter: string) => `„${parameter}“ steht mehrfach da und bleibt unbeachtet (erwartet: ein Wert).`
};

export type ProblemMessages = typeof de;

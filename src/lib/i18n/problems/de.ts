/** What is said of an address that cannot be used as it is, in German. Only the server says it. */
export const de = {
	unknown: (parameter: string, expected: string) =>
		`„${parameter}“ gibt es nicht und bleibt unbeachtet (möglich: ${expected}).`,
	invalid: (parameter: string, value: string, expected: string) =>
		`„${parameter}=${value}“ bleibt unbeachtet (erwartet: ${expected}).`,
	repeated: (parameter: string) => `„${parameter}“ steht mehrfach da und bleibt unbeachtet (erwartet: ein Wert).`,
	setAside: (filters: string) => `Die Filter der Ansicht (${filters}) gelten auf dieser Seite nicht.`
};

export type ProblemMessages = typeof de;

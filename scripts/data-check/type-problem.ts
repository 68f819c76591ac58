import type { Field } from './data-package.js';
import { edtfProblem } from './edtf-problem.js';
import { quote } from './quote.js';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a filled cell as a value of the type of its column; nothing when it is one. */
export function typeProblem(text: string, { type, edtf, format, constraints, examples }: Field): string | undefined {
	switch (type) {
		case 'integer':
			if (INTEGER.test(text) && Number.isSafeInteger(Number(text))) return undefined;
			return numberProblem(text, `a whole number such as ${examples?.[0] ?? '12'}`);
		case 'number':
			return NUMBER.test(text) ? undefined : numberProblem(text, `a number such as ${examples?.[0] ?? '12.5'}`);
		case 'date':
			if (DAY.test(text) && edtfProblem(text, DAY, []) === undefined) return undefined;
			return `${quote(text)} is not a day, expected one such as ${examples?.[0] ?? '2013-12-31'}`;
		case 'string':
			if (edtf) return edtfProblem(text, constraints?.pattern, examples ?? []);
			return format === 'uri' ? addressProblem(text) : undefined;
	}
}

function numberProblem(text: string, expected: string): string {
	if (DECIMAL_COMMA.test(text))
		return `${quote(text)} has a decimal comma, expected ${expected} (with a point, if at all)`;
	return `${quote(text)} is not a number, expected ${expected}`;
}

function addressProblem(text: string): string | undefined {
	const url = URL.canParse(text) && !/\s/.test(text) ? new URL(text) : undefined;
	if (url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')) return undefined;
	return `${quote(text)} is not a web address, expected one that begins with https:// or http://`;
}

import type { Field } from './data-package.js';
import { quote } from './quote.js';

/** What is wrong with a filled cell of the right type under the constraints of its column; nothing when it fits. */
export function constraintProblem(text: string, field: Field): string | undefined {
	const { constraints, type, edtf } = field;
	if (constraints?.enum && !constraints.enum.includes(text)) {
		return `${quote(text)} is unknown, expected ${oneOf(constraints.enum)}`;
	}
	if (!edtf && constraints?.pattern?.test(text) === false) {
		if (constraints.pattern.test(`0${text}`)) return `${quote(text)} has lost its leading zero, expected "0${text}"`;
		return `${quote(text)} has the wrong form, expected one such as ${field.examples?.join(', ')}`;
	}
	const below = constraints?.minimum !== undefined && less(text, constraints.minimum, type);
	if (below) return `${quote(text)} is too small, expected at least ${constraints.minimum}`;
	const above = constraints?.maximum !== undefined && less(constraints.maximum, text, type);
	if (above) return `${quote(text)} is too large, expected at most ${constraints.maximum}`;
	return undefined;
}

function less(a: string, b: string, type: Field['type']): boolean {
	return type === 'date' ? a < b : Number(a) < Number(b);
}

function oneOf(values: readonly string[]): string {
	return values.length === 1 ? `${values[0]}` : `one of ${values.join(', ')}`;
}

import type { Problem } from './codec.js';
import { NEED_MEASURES, type NeedMeasure } from './need-measure.js';

/** What the page about need shows beside the view: a measure, and the part of it that is brushed. */
export interface NeedChoice {
	readonly x: NeedMeasure;
	/** Bounds of the brushed values, in the unit of the measure, both included; null leaves a side open. */
	readonly min: number | null;
	readonly max: number | null;
}

export const NEED_KEYS = ['x', 'min', 'max'] as const;

export const DEFAULT_CHOICE: NeedChoice = { x: 'foreign', min: null, max: null };

/** Larger than any value, and short enough to read. */
const LARGEST = 100_000_000;

/** Reads the page's own parameters. What cannot be used is named among the problems and falls back. Never throws. */
export function decodeNeed(params: URLSearchParams): { choice: NeedChoice; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <T>(parameter: string, reader: (text: string) => T | undefined, expected: string): T | undefined => {
		const given = params.getAll(parameter);
		const [text = ''] = given;
		if (given.length > 1) {
			problems.push({ parameter, value: given.join(', '), reason: 'repeated', expected });
			return undefined;
		}
		const value = text === '' ? undefined : reader(text);
		if (text !== '' && value === undefined) problems.push({ parameter, value: text, reason: 'invalid', expected });
		return value;
	};
	const x = read('x', (text) => NEED_MEASURES.find((measure) => measure === text), NEED_MEASURES.join(', '));
	const min = read('min', readNumber, '0, 7.5') ?? null;
	const max = read('max', readNumber, '0, 7.5') ?? null;
	const choice = { x: x ?? DEFAULT_CHOICE.x, min, max };
	if (min === null || max === null || min <= max) return { choice, problems };
	problems.push({ parameter: 'max', value: String(max), reason: 'invalid', expected: `≥ ${min}` });
	return { choice: { ...choice, max: null }, problems };
}

/** The shortest query with this choice, without a leading `?`. */
export function encodeNeed({ x, min, max }: NeedChoice): string {
	const params = new URLSearchParams();
	if (x !== DEFAULT_CHOICE.x) params.set('x', x);
	if (min !== null) params.set('min', String(min));
	if (max !== null) params.set('max', String(max));
	return params.toString();
}

/** True if a brush narrows the values. */
export function isBrushed({ min, max }: NeedChoice): boolean {
	return min !== null || max !== null;
}

export function isWithin(value: number, { min, max }: NeedChoice): boolean {
	return (min === null || value >= min) && (max === null || value <= max);
}

function readNumber(text: string): number | undefined {
	if (!/^\d{1,9}(\.\d{1,6})?$/.test(text)) return undefined;
	const number = Number(text);
	return number <= LARGEST ? number : undefined;
}

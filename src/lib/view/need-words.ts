import type { Formatter } from '$lib/i18n/format.js';
import type { NeedMessages } from '$lib/i18n/need/de.js';
import type { NeedMeasure } from './need-measure.js';

/** A value of a measure with its unit: "8,8 %", "586.291", "2.704 je km²". */
export function needInWords(measure: NeedMeasure, value: number, words: NeedMessages, f: Formatter): string {
	switch (measure) {
		case 'foreign':
		case 'inkar':
		case 'history':
			return f.percent(value);
		case 'population':
			return f.integer(value);
		case 'density':
			return words.perArea(f.integer(value));
		default:
			return measure satisfies never;
	}
}

/** Steps to which a brush is rounded, in the unit of the measure. */
const BRUSH_STEPS: Readonly<Record<NeedMeasure, number>> = {
	foreign: 0.1,
	inkar: 0.1,
	history: 0.1,
	population: 1000,
	density: 10
};

/** Digits after the point that rounding to a tenth leaves. */
const DIGITS = 1;

/** The nearest value a brush may end at. */
export function roundedBound(measure: NeedMeasure, value: number): number {
	const step = BRUSH_STEPS[measure];
	return Number((Math.round(value / step) * step).toFixed(DIGITS));
}

const MINUS = '\u2212';

/** A correlation with two digits and a true minus sign: "−0,81". */
export function correlationInWords(rho: number, language: Formatter['language']): string {
	const text = Math.abs(rho).toFixed(2);
	const sign = rho < 0 && Number(text) !== 0 ? MINUS : '';
	return sign + (language === 'de' ? text.replace('.', ',') : text);
}

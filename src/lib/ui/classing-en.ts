import { en } from '$lib/i18n/classes/en.js';
import { settledClasses } from '$lib/view/settled-classes.js';
import { classParts } from './class-parts.js';
import { keptScale } from './kept-scale.js';

/** The choice of classes in English. */
export const classing = { ...classParts, scaleOf: keptScale, settled: settledClasses, words: en };

import { de } from '$lib/i18n/classes/de.js';
import { settledClasses } from '$lib/view/settled-classes.js';
import { classParts } from './class-parts.js';
import { keptScale } from './kept-scale.js';

/** The choice of classes in German. */
export const classing = { ...classParts, scaleOf: keptScale, settled: settledClasses, words: de };

import type { CentreStage } from '$lib/data/centre.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';

/**
 * How well a date is known: to the `day`, within one calendar `month` or `year`, only `bound` on one side or across
 * years, `contested` between sources, or `nothing`.
 */
export const PRECISIONS = ['day', 'month', 'year', 'bound', 'contested', 'nothing'] as const;
export type Precision = (typeof PRECISIONS)[number];

const MONTH_LENGTH = 7;
const YEAR_LENGTH = 4;

export function precisionOf({ earliest, latest, contested }: Omit<CentreStage, 'best'>): Precision {
	if (contested) return 'contested';
	if (latest === null) return earliest === GUIDELINE_DAY ? 'nothing' : 'bound';
	if (earliest === latest) return 'day';
	if (earliest.slice(0, MONTH_LENGTH) === latest.slice(0, MONTH_LENGTH)) return 'month';
	return earliest.slice(0, YEAR_LENGTH) === latest.slice(0, YEAR_LENGTH) ? 'year' : 'bound';
}

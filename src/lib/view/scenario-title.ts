import type { Formatter } from '$lib/i18n/format.js';
import type { ScenarioMessages } from '$lib/i18n/scenario/de.js';
import { yearOf } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import { daysFirst, isWholeYears, type Days } from './period-days.js';
import type { ScenarioSum } from './scenario.js';

/** What some days cost in the scenario, and how much more or less that is than by the rule. */
export function scenarioTitle(days: Days, sum: ScenarioSum, words: ScenarioMessages, f: Formatter): string {
	const year = yearOf(days.first);
	const isYear = isWholeYears(days) && yearOf(days.last) === year;
	const { low, high } = sum.difference;
	const [scenario, rule] = [f.moneyRange(sum.scenario), f.moneyRange(sum.rule)];
	const way = low === 0 && high === 0 ? 'same' : high > 0 ? 'more' : 'less';
	const size: Range = way === 'less' ? { low: -high, high: -low } : { low: Math.max(0, low), high };
	return isYear
		? words.chart[way](year, scenario, rule, f.moneyRange(size))
		: words.period[way](daysFirst(days, words.period, f), scenario, rule, f.moneyRange(size));
}

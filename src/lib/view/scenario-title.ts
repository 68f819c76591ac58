import type { Formatter } from '$lib/i18n/format.js';
import type { ScenarioMessages } from '$lib/i18n/scenario/de.js';
import { yearOf } from '$lib/model/day.js';
import { daysFirst, isWholeYears, type Days } from './period-days.js';
import type { ScenarioSum } from './scenario.js';

/** What some days cost at most in the scenario, and how much more or less that is than at most by the rule. */
export function scenarioTitle(days: Days, sum: ScenarioSum, words: ScenarioMessages, f: Formatter): string {
	const year = yearOf(days.first);
	const isYear = isWholeYears(days) && yearOf(days.last) === year;
	const [scenario, rule] = [f.money(sum.scenario.high), f.money(sum.rule.high)];
	const difference = Math.round(sum.scenario.high - sum.rule.high);
	const way = difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';
	const size = f.money(Math.abs(difference));
	return isYear
		? words.chart[way](year, scenario, rule, size)
		: words.period[way](daysFirst(days, words.period, f), scenario, rule, size);
}

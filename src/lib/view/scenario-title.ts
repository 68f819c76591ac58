import type { Formatter } from '$lib/i18n/format.js';
import type { ScenarioMessages } from '$lib/i18n/scenario/de.js';
import { yearOf, type Day } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import type { ScenarioSum } from './scenario.js';

/** Days that are added up, both included. */
interface Days {
	readonly first: Day;
	readonly last: Day;
}

/** What some days cost in the scenario, and how much more or less that is than by the rule. */
export function scenarioTitle(days: Days, sum: ScenarioSum, words: ScenarioMessages, f: Formatter): string {
	const [from, to] = [yearOf(days.first), yearOf(days.last)];
	const whole = days.first.endsWith('-01-01') && days.last.endsWith('-12-31');
	const { low, high } = sum.difference;
	const [scenario, rule] = [f.moneyRange(sum.scenario), f.moneyRange(sum.rule)];
	const way = low === 0 && high === 0 ? 'same' : high > 0 ? 'more' : 'less';
	const size: Range = way === 'less' ? { low: -high, high: -low } : { low: Math.max(0, low), high };
	if (whole && from === to) return words.chart[way](from, scenario, rule, f.moneyRange(size));
	const when = whole ? words.period.years(from, to) : words.period.days(f.day(days.first), f.day(days.last));
	return words.period[way](when, scenario, rule, f.moneyRange(size));
}

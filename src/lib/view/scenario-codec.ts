import { isDay, type Day } from '$lib/model/day.js';
import { encodeView, type Problem } from './codec.js';
import { AS_IT_IS, type Scenario } from './scenario.js';
import type { View } from './view.js';

/** Bounds and steps of what a reader can set: amounts in EUR, posts in full-time equivalents. */
export const SCENARIO_LIMITS = {
	posts: { min: 0, max: 12, step: 0.5 },
	rate: { min: 0, max: 120_000, step: 1_000 },
	material: { min: 0, max: 200_000, step: 5_000 },
	centres: { min: 1, max: 80, step: 1 }
} as const;
export type ScenarioNumber = keyof typeof SCENARIO_LIMITS;

/** Days between which the missing centres may begin: the guideline, and the year after the last centre came. */
export const START_LIMITS = { min: '2012-06-25', max: '2018-12-31' } as const;

/** Parameters of a scenario, in the order of an address. */
export const SCENARIO_KEYS = ['posts', 'rate', 'material', 'start', 'centres'] as const;

/** Reads a scenario; what is bad or repeated is named among the problems and left as it is. Never throws. */
export function decodeScenario(params: URLSearchParams): { scenario: Scenario; problems: Problem[] } {
	const problems: Problem[] = [];
	let scenario = AS_IT_IS;
	for (const key of SCENARIO_KEYS) {
		const given = params.getAll(key);
		const text = given[0] ?? '';
		if (given.length < 2 && text === '') continue;
		const value = key === 'start' ? readStart(text) : readNumber(text, key);
		if (given.length < 2 && value !== null) scenario = { ...scenario, [key]: value };
		else {
			const reason = given.length > 1 ? 'repeated' : 'invalid';
			problems.push({ parameter: key, value: given.join(', '), reason, expected: expectedFor(key) });
		}
	}
	return { scenario, problems };
}

/** The query of a page that shows a view and a scenario. */
export function scenarioQuery(view: View, stand: Day, scenario: Scenario): string {
	return [encodeView(view, stand), encodeScenario(scenario)].filter((part) => part !== '').join('&');
}

/** The shortest query with this scenario: empty for things as they are. */
export function encodeScenario(scenario: Scenario): string {
	const params = new URLSearchParams();
	for (const key of SCENARIO_KEYS) {
		const value = scenario[key];
		if (value !== null) params.set(key, String(value));
	}
	return params.toString();
}

function readStart(text: string): string | null {
	return isDay(text) && text >= START_LIMITS.min && text <= START_LIMITS.max ? text : null;
}

function readNumber(text: string, key: ScenarioNumber): number | null {
	const { min, max, step } = SCENARIO_LIMITS[key];
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	return value >= min && value <= max && Number.isInteger(value / step) ? value : null;
}

function expectedFor(key: (typeof SCENARIO_KEYS)[number]): string {
	if (key === 'start') return `${START_LIMITS.min} … ${START_LIMITS.max}`;
	const { min, max, step } = SCENARIO_LIMITS[key];
	return `${min} … ${max} (${step})`;
}

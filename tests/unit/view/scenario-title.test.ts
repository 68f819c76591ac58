import { expect, test } from 'vitest';
import { de } from '$lib/i18n/scenario/de.js';
import { en } from '$lib/i18n/scenario/en.js';
import { scenarioTitle } from '$lib/view/scenario-title.js';
import { english, german } from '../speech.js';

const MILLION = 1_000_000;
const exactly = (millions: number) => ({ low: millions * MILLION, high: millions * MILLION });
const days = (first: string, last: string) => ({ first, last });
const more = { rule: exactly(20), scenario: exactly(30) };
const less = { rule: exactly(30), scenario: exactly(20) };
const same = { rule: exactly(20), scenario: exactly(20) };

test.each([
	[days('2014-01-01', '2014-12-31'), more, /^2014 hätte es höchstens .+ statt .+ gekostet: .+ mehr$/],
	[days('2013-01-01', '2016-12-31'), more, /^Von 2013 bis 2016 hätte es zusammen höchstens .+ mehr$/],
	[days('2013-05-01', '2016-12-31'), less, /^Vom 1\. Mai 2013 bis zum 31\. Dezember 2016 hätte es .+ weniger$/],
	[days('2024-01-01', '2024-12-31'), same, /^Wie geregelt: höchstens .+ im Jahr 2024$/],
	[days('2013-01-01', '2014-12-31'), same, /^Von 2013 bis 2014 wie geregelt: zusammen höchstens .+$/]
])('%j with a sum of %j', (when, sum, expected) => {
	expect(scenarioTitle(when, sum, de, german.f)).toMatch(expected);
});

test('at most is one sum, the higher, and so is the difference', () => {
	const span = (low: number, high: number) => ({ low: low * MILLION, high: high * MILLION });
	const sum = { rule: span(20, 30), scenario: span(12, 18) };
	expect(scenarioTitle(days('2014-01-01', '2014-12-31'), sum, en, english.f)).toBe(
		'In 2014 it would have cost at most €18.0m instead of €30.0m: €12.0m less'
	);
});

test('what costs no more at most, though perhaps more, is as ruled', () => {
	const sum = { ...same, scenario: { low: 25, high: 20 * MILLION } };
	expect(scenarioTitle(days('2014-01-01', '2014-12-31'), sum, en, english.f)).toMatch(/^As ruled: at most/);
});

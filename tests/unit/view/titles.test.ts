import { expect, test } from 'vitest';
import { timelineTitle } from '$lib/view/titles.js';
import { english, german } from '../speech.js';

const step = (day: string, low: number, high: number) => ({ day, low, high });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the timeline says when nine in ten were documented and when the last was', () => {
	const steps = [step('2013-06-30', 9, 10), step('2014-04-25', 10, 10)];
	expect(plain(timelineTitle(steps, 10, german))).toBe(
		'Neun von zehn Zentren waren bis zum 30. Juni 2013 nachgewiesen, das letzte bis zum 25. April 2014'
	);
});

test.each([
	[12, 'Bis zum 25. April 2014 waren alle 12 Zentren nachgewiesen', 'By 25 April 2014 all 12 centres were documented'],
	[1, 'Bis zum 25. April 2014 war das Zentrum nachgewiesen', 'By 25 April 2014 the centre was documented']
])('on one day for all: of %i', (total, inGerman, inEnglish) => {
	const steps = [step('2014-04-25', total, total)];
	expect(plain(timelineTitle(steps, total, german))).toBe(inGerman);
	expect(plain(timelineTitle(steps, total, english))).toBe(inEnglish);
});

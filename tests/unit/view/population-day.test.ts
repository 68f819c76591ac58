import { expect, it } from 'vitest';
import { populationDay } from '$lib/view/population-day.js';

const atlas = { populationDates: ['2011-05-09', '2023-12-31'] };

it.each([
	['on a reference date', '2023-12-31', '2023-12-31'],
	['between two, where the number is estimated for the day', '2013-12-31', '2013-12-31'],
	['after the last, whose number still stands', '2025-09-18', '2023-12-31']
])('names the day of the number %s', (_, date, day) => {
	expect(populationDay(atlas, date)).toBe(day);
});

it('names the date itself where nobody was counted', () => {
	expect(populationDay({ populationDates: [] }, '2013-12-31')).toBe('2013-12-31');
});

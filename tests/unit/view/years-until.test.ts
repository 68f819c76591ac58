import { describe, expect, it } from 'vitest';
import { yearsUntil } from '$lib/view/years-until.js';

const STAND = '2025-09-18';

describe('yearsUntil', () => {
	it('leaves a date within the years as it is', () => {
		expect(yearsUntil(2018, '2013-12-31', STAND)).toEqual({ from: 2012, to: 2018, date: '2013-12-31' });
	});

	it('takes a later date back to the end of the last year', () => {
		expect(yearsUntil(2018, '2020-01-01', STAND).date).toBe('2018-12-31');
	});

	it('never goes beyond the day of the data', () => {
		expect(yearsUntil(2025, '2025-12-31', STAND).date).toBe(STAND);
	});
});

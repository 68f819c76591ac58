import { describe, expect, it } from 'vitest';
import { withFilters, withoutPeriod } from '$lib/view/filter-words.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas } from '../../real-data.js';
import { german } from '../speech.js';

const noted = (change: Partial<View>) =>
	withFilters('Stand', { ...defaultView(atlas.stand), ...change }, atlas, german);

describe('withFilters', () => {
	it('leaves the note of the whole state alone', () => {
		expect(noted({})).toBe('Stand');
	});

	it('names every filter in force, so that a picture alone says what it leaves out', () => {
		expect(noted({ kind: 'county' })).toBe('Stand · Filter: Kreis');
		expect(noted({ kind: 'county', district: '053', since: '2013-01-01' })).toBe(
			'Stand · Filter: Bezirk Köln, Kreis, Beginn ab 1. Januar 2013'
		);
		expect(noted(withoutPeriod({ kind: 'county' as const, since: '2013-01-01', until: null }))).toBe(
			'Stand · Filter: Kreis'
		);
		expect(noted({ only: ['05913', '05978'] })).toBe('Stand · Filter: 2 ausgewählte Gebiete');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '$lib/charts/timeline/axis.js';
import { bandPaths } from '$lib/charts/timeline/band.js';
import { fitLabels } from '$lib/charts/timeline/fit-labels.js';
import { rollout } from '$lib/view/rollout.js';
import { atlas } from '../../real-data.js';
import { day } from '../model/arbitraries.js';

describe('timeAxis', () => {
	const axis = timeAxis(2012, 2025, atlas.stand);

	it('runs from the first day of the first year to the data’s own day', () => {
		expect(axis.at('2012-01-01')).toBe(0);
		expect(axis.at(atlas.stand)).toBe(100);
		expect(axis.years.map((year) => year.year)).toEqual(Array.from({ length: 14 }, (_, index) => 2012 + index));
	});

	it('keeps the order of days', () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [first, second] = a <= b ? [a, b] : [b, a];
				expect(axis.at(first)).toBeLessThanOrEqual(axis.at(second));
			})
		);
	});
});

describe('bandPaths', () => {
	it('draws the band of the real roll-out inside its box, for any period', () => {
		const steps = rollout(atlas.centres, 'established');
		for (const [from, to] of [
			[2012, 2025],
			[2013, 2013],
			[2019, 2025]
		] as const) {
			const band = bandPaths(steps, timeAxis(from, to, atlas.stand), (count) => 100 - count);
			const numbers = [...band.area.matchAll(/[MHV ](-?[\d.]+)/g)].map((match) => Number(match[1]));
			expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...numbers)).toBeLessThanOrEqual(1000);
			expect(band.area).toMatch(/z$/);
		}
	});
});

describe('fitLabels', () => {
	it('never lets two labels touch', () => {
		const label = fc.record({
			at: fc.integer({ min: 0, max: 100 }),
			text: fc.constantFrom('47', 'Richtlinie'),
			priority: fc.nat(3)
		});
		fc.assert(
			fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
				const spans = [...fitLabels(labels, 600, 'start')].map((index) => {
					const { at, text } = labels[index] ?? { at: 0, text: '' };
					return [at * 6, at * 6 + text.length * 6.6] as const;
				});
				spans.sort((a, b) => a[0] - b[0]);
				for (const [index, span] of spans.entries()) {
					const next = spans[index + 1];
					if (next) expect(next[0]).toBeGreaterThan(span[1]);
				}
			})
		);
	});
});

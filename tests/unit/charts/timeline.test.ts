import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '$lib/charts/timeline/axis.js';
import { bandPaths } from '$lib/charts/timeline/band.js';
import { labelTiers, type LineLabel } from '$lib/charts/timeline/fit-labels.js';
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

describe('labelTiers', () => {
	const WIDTHS = [230, 540, 860];
	const label = fc.record({
		at: fc.integer({ min: 0, max: 100 }),
		text: fc.constantFrom('47', 'Richtlinie'),
		priority: fc.nat(3),
		y: fc.integer({ min: 0, max: 60 })
	});

	it.each(['start', 'middle'] as const)('never lets two labels touch at any width (%s)', (anchor) => {
		fc.assert(
			fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
				const tiers = labelTiers(labels, WIDTHS, anchor);
				for (const [tier, width] of WIDTHS.entries()) {
					const boxes = labels.flatMap(({ at, text, y }, index) => {
						if ((tiers.get(index) ?? Infinity) > tier) return [];
						const length = text.length * 6.6;
						const left = (at / 100) * width - (anchor === 'middle' ? length / 2 : 0);
						return [{ left, right: left + length, top: y, bottom: y + 14 }];
					});
					for (const [index, box] of boxes.entries()) {
						const isApart = boxes
							.slice(index + 1)
							.every(
								(other) =>
									box.right < other.left || box.left > other.right || box.bottom <= other.top || box.top >= other.bottom
							);
						expect(isApart).toBe(true);
					}
				}
			})
		);
	});

	it('lets no label stand where a more important one comes at a greater width', () => {
		const [first, second, again] = [14.5, 17, 18.4].map((at, index) => ({
			at,
			text: '47',
			priority: index < 2 ? 1 : 0
		}));
		const tiers = labelTiers([first, second, again] as LineLabel[], WIDTHS, 'middle');
		expect([...tiers]).toEqual([
			[0, 0],
			[1, 2]
		]);
	});

	it('names what stands at another height', () => {
		const labels = [
			{ at: 7, text: '16', priority: 1, y: 150 },
			{ at: 10, text: '29', priority: 1, y: 110 },
			{ at: 14, text: '47', priority: 1, y: 75 }
		];
		expect([...labelTiers(labels, WIDTHS, 'middle').values()]).toEqual([0, 0, 0]);
		const level = labels.map((one) => ({ ...one, y: 0 }));
		expect([...labelTiers(level, WIDTHS, 'middle').values()]).not.toEqual([0, 0, 0]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTiers, NAME_GAP, type BarLabel } from '$lib/charts/scatter/label-tiers.js';
import { valueAxis } from '$lib/charts/scatter/value-axis.js';

const values = fc.array(fc.double({ min: 0.5, max: 2_000_000, noNaN: true }), { minLength: 1, maxLength: 54 });

describe('the axis of values', () => {
	it('holds all values within its width, in their order', () => {
		fc.assert(
			fc.property(values, fc.boolean(), (list, isLogarithmic) => {
				const axis = valueAxis(list, isLogarithmic);
				for (const value of list) {
					expect(axis.at(value)).toBeGreaterThanOrEqual(0);
					expect(axis.at(value)).toBeLessThanOrEqual(100);
				}
				const sorted = [...list].sort((a, b) => a - b).map((value) => axis.at(value));
				expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
			})
		);
	});

	it('finds the value at a place again', () => {
		for (const isLogarithmic of [true, false]) {
			const axis = valueAxis([40_000, 1_000_000], isLogarithmic);
			expect(axis.at(axis.valueAt(0.3))).toBeCloseTo(30, 1);
		}
	});

	it('has round ticks', () => {
		expect(valueAxis([3, 16.4], false).ticks).toEqual([4, 6, 8, 10, 12, 14, 16]);
		expect(valueAxis([40_000, 1_000_000], true).ticks).toEqual([50_000, 100_000, 200_000, 500_000, 1_000_000]);
	});
});

describe('the names behind the bars', () => {
	const label = fc.record({
		id: fc.uuid(),
		text: fc.string({ minLength: 3, maxLength: 20 }),
		at: fc.double({ min: 0, max: 100, noNaN: true }),
		y: fc.integer({ min: 10, max: 400 }),
		priority: fc.nat(1000)
	});
	const boxOf = ({ text, at, y }: BarLabel, width: number) => {
		const left = (at / 100) * width + NAME_GAP;
		return { left, right: left + text.length * 6.4, top: y - 7.5, bottom: y + 7.5 };
	};

	it('never touch each other at the width they are chosen for, and stay within it', () => {
		fc.assert(
			fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
				const widths = [300, 900];
				const tiers = labelTiers(labels, [], widths, 420);
				widths.forEach((width, tier) => {
					const boxes = labels.filter(({ id }) => (tiers.get(id) ?? Infinity) <= tier).map((one) => boxOf(one, width));
					boxes.forEach((box, index) => {
						expect(box.left).toBeGreaterThanOrEqual(0);
						expect(box.right).toBeLessThanOrEqual(width);
						for (const other of boxes.slice(index + 1)) {
							const isApart =
								box.right <= other.left ||
								box.left >= other.right ||
								box.bottom <= other.top ||
								box.top >= other.bottom;
							expect(isApart).toBe(true);
						}
					});
				});
			})
		);
	});

	it('do not cover another bar', () => {
		const one = { id: 'a', text: 'Euskirchen', at: 50, y: 100, priority: 1 };
		const isNamed = (id: string, from: number, to: number, y: number) =>
			labelTiers([one], [{ id, from, to, y }], [600], 400).has('a');
		expect(isNamed('a', 20, 50, 100)).toBe(true);
		expect(isNamed('b', 55, 90, 96)).toBe(false);
		expect(isNamed('b', 20, 60, 104)).toBe(false);
		expect(isNamed('b', 55, 90, 120)).toBe(true);
		expect(isNamed('b', 10, 49, 100)).toBe(true);
		expect(isNamed('b', 80, 90, 100)).toBe(true);
	});
});

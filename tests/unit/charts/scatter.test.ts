import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelTiers, NAME_GAP, type BarLabel, type Side } from '$lib/charts/scatter/label-tiers.js';
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

describe('the names at the bars', () => {
	const end = fc.double({ min: 0, max: 100, noNaN: true });
	const ends = fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
	const bar = fc.record({
		id: fc.uuid(),
		text: fc.string({ minLength: 3, maxLength: 20 }),
		y: fc.integer({ min: 10, max: 400 }),
		priority: fc.nat(1000)
	});
	const label = fc.tuple(bar, ends).map(([one, where]) => ({ ...one, ...where }));
	const boxOf = ({ text, from, to, y }: BarLabel, side: Side, width: number) => {
		const [wide, start] = [text.length * 6.4, (from / 100) * width - NAME_GAP];
		const left = side === 'before' ? start - wide : (to / 100) * width + NAME_GAP;
		return { left, right: left + wide, top: y - 7.5, bottom: y + 7.5 };
	};

	it('never touch each other at the width they are chosen for, and stay within it', () => {
		fc.assert(
			fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
				const widths = [300, 900];
				const places = labelTiers(labels, [], widths, 420);
				widths.forEach((width, tier) => {
					const boxes = labels.flatMap((one) => {
						const place = places.get(one.id);
						return place && place.tier <= tier ? [boxOf(one, place.side, width)] : [];
					});
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

	it('are crossed by no other bar at any width from the one they are chosen for', () => {
		const widths = [290, 560, 900, 1250];
		fc.assert(
			fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
				const places = labelTiers(labels, labels, widths, 420);
				for (const one of labels) {
					const place = places.get(one.id);
					for (const width of place ? widths.slice(place.tier) : []) {
						const { left, right } = boxOf(one, place?.side ?? 'behind', width);
						const crossing = labels.filter(
							({ id, from, to, y }) =>
								id !== one.id && Math.abs(y - one.y) <= 8 && (to / 100) * width >= left && (from / 100) * width <= right
						);
						expect(crossing).toEqual([]);
					}
				}
			})
		);
	});

	it('do not cover another bar', () => {
		const one = { id: 'a', text: 'Euskirchen', from: 2, to: 50, y: 100, priority: 1 };
		const isNamed = (id: string, from: number, to: number, y: number) =>
			labelTiers([one], [{ id, from, to, y }], [600], 400).has('a');
		expect(isNamed('a', 20, 50, 100)).toBe(true);
		expect(isNamed('b', 55, 90, 96)).toBe(false);
		expect(isNamed('b', 20, 60, 104)).toBe(false);
		expect(isNamed('b', 55, 90, 120)).toBe(true);
		expect(isNamed('b', 10, 49, 100)).toBe(true);
		expect(isNamed('b', 80, 90, 100)).toBe(true);
	});

	it('stand before a bar that reaches the edge, where there is room', () => {
		const late = { id: 'a', text: 'Kleve', from: 80, to: 97, y: 100, priority: 1 };
		const placed = (others: { id: string; from: number; to: number; y: number }[]) =>
			labelTiers([late], [late, ...others], [290], 400).get('a');
		expect(placed([])).toEqual({ tier: 0, side: 'before' });
		expect(placed([{ id: 'b', from: 10, to: 75, y: 103 }])).toBeUndefined();
		expect(placed([{ id: 'b', from: 10, to: 55, y: 103 }])).toEqual({ tier: 0, side: 'before' });
	});
});

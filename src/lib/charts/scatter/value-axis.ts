const WHOLE = 100;
/** Part of the axis left free at either end, so that no bar touches the edge. */
const MARGIN = 0.04;
const STEPS = [1, 2, 5, 10];

/** An axis of values whose positions are percentages of its width. */
export interface ValueAxis {
	readonly low: number;
	readonly high: number;
	/** Percent of the width at a value. */
	at(value: number): number;
	/** The value at a share (0 to 1) of the width. */
	valueAt(share: number): number;
	/** Round values on the axis, rising. */
	readonly ticks: readonly number[];
}

/** @param values at least one, all above zero if the axis is logarithmic */
export function valueAxis(values: readonly number[], isLogarithmic: boolean): ValueAxis {
	const [to, from] = isLogarithmic ? [Math.log10, (power: number) => 10 ** power] : [identity, identity];
	const known = values.length > 0 ? values : [1, 10];
	const [least, most] = [to(Math.min(...known)), to(Math.max(...known))];
	const margin = (most - least || 1) * MARGIN;
	const [start, end] = [least - margin, most + margin];
	const at = (value: number) => Math.round(((to(value) - start) / (end - start)) * WHOLE * 100) / 100;
	return {
		low: from(start),
		high: from(end),
		at,
		valueAt: (share) => from(start + Math.min(1, Math.max(0, share)) * (end - start)),
		ticks: isLogarithmic ? powerTicks(from(start), from(end)) : evenTicks(start, end)
	};
}

function identity(value: number): number {
	return value;
}

/** Multiples of 1, 2 or 5 times a power of ten, about eight of them. */
function evenTicks(start: number, end: number): number[] {
	const WANTED = 9;
	const rough = (end - start) / WANTED;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = (STEPS.find((candidate) => candidate * power >= rough) ?? 10) * power;
	const first = Math.ceil(start / step);
	return Array.from({ length: Math.floor(end / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** 1, 2 and 5 times every power of ten. */
function powerTicks(low: number, high: number): number[] {
	const powers = Array.from({ length: 12 }, (_, index) => 10 ** index);
	return powers.flatMap((power) => [1, 2, 5].map((step) => step * power)).filter((tick) => tick >= low && tick <= high);
}

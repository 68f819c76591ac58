import { seededRandom } from './seeded-random.js';

/** Some order that a search starts from, beside the obvious one. */
const STARTS = 8;
const SEED = 20_130_801;

/**
 * The largest Σ weight · rank that a search finds over all orders that keep what is known: `isBefore(a, b)` says that a
 * surely comes before b. To find the very largest is hard for such orders (it is the scheduling problem 1|prec|Σ wC), so
 * this starts from several orders, chosen by a fixed seed, and moves single elements and pairs of neighbours while that
 * helps: what it finds is attained, and may be less than the largest. The same input gives the same answer.
 */
export function largestOrderSum(weights: readonly number[], isBefore: (a: number, b: number) => boolean): number {
	const random = seededRandom(SEED);
	let best = -Infinity;
	for (let start = 0; start < STARTS; start += 1) {
		const wishes = weights.map((weight) => (start === 0 ? weight : weight + (random() - 0.5) * start * 2));
		const order = orderBy(wishes, isBefore);
		improve(order, weights, isBefore);
		best = Math.max(best, sumOf(order, weights));
	}
	return weights.length === 0 ? 0 : best;
}

function sumOf(order: readonly number[], weights: readonly number[]): number {
	return order.reduce((sum, element, index) => sum + (weights[element] ?? 0) * (index + 1), 0);
}

/** An order that keeps what is known: from the end, whichever may come last and wishes it most. */
function orderBy(wishes: readonly number[], isBefore: (a: number, b: number) => boolean): number[] {
	/** How many that must come later are not placed yet; −1 once it is placed itself. */
	const later = wishes.map((_, one) => wishes.filter((_, other) => isBefore(one, other)).length);
	const order: number[] = [];
	while (order.length < wishes.length) {
		let last = -1;
		for (const [one, waiting] of later.entries()) {
			if (waiting === 0 && (last === -1 || (wishes[one] ?? 0) > (wishes[last] ?? 0))) last = one;
		}
		if (last === -1) throw new Error('isBefore leads in a circle; expected an order');
		order.push(last);
		for (const [one, waiting] of later.entries()) if (isBefore(one, last)) later[one] = waiting - 1;
		later[last] = -1;
	}
	return order.reverse();
}

/** Moves blocks of one to three neighbours past others, as long as that raises the sum. Changes `order`. */
function improve(order: number[], weights: readonly number[], isBefore: (a: number, b: number) => boolean): void {
	const LONGEST_BLOCK = 3;
	let isBetter = true;
	while (isBetter) {
		isBetter = false;
		for (let length = 1; length <= LONGEST_BLOCK; length += 1) {
			for (let from = 0; from + length <= order.length; from += 1) {
				const to = bestMove(order, weights, isBefore, from, length);
				if (to === from) continue;
				const block = order.splice(from, length);
				order.splice(to, 0, ...block);
				isBetter = true;
			}
		}
	}
}

/** Where a block is best put: its index after the move; its own if nothing is better. */
function bestMove(
	order: readonly number[],
	weights: readonly number[],
	isBefore: (a: number, b: number) => boolean,
	from: number,
	length: number
): number {
	const block = order.slice(from, from + length);
	const blockWeight = block.reduce((sum, element) => sum + (weights[element] ?? 0), 0);
	const LEAST_GAIN = 1e-9;
	let [best, most] = [from, LEAST_GAIN];
	for (const step of [1, -1] as const) {
		let gain = 0;
		for (let moved = 1; ; moved += 1) {
			const passed = order[step === 1 ? from + length - 1 + moved : from - moved];
			if (passed === undefined) break;
			if (block.some((element) => (step === 1 ? isBefore(element, passed) : isBefore(passed, element)))) break;
			gain += step * (blockWeight - length * (weights[passed] ?? 0));
			if (gain > most) [best, most] = [from + step * moved, gain];
		}
	}
	return best;
}

/** Ranks from 1 up; equal values share the mean of their ranks. */
export function midRanks(values: readonly number[]): number[] {
	const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = new Array<number>(values.length).fill(0);
	for (let start = 0; start < order.length;) {
		let end = start + 1;
		while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
		for (const index of order.slice(start, end)) ranks[index] = (start + end + 1) / 2;
		start = end;
	}
	return ranks;
}

/**
 * The largest Σ gain(row, column) over all ways to give each row a column of its own, by the Hungarian method in the form
 * of shortest augmenting paths (R. Jonker and A. Volgenant, Computing 38, 1987), in O(n³).
 *
 * @param gain −Infinity forbids a pair; at least one way must be allowed
 */
export function largestAssignment(n: number, gain: (row: number, column: number) => number): number {
	// Index 0 is a row and a column of nothing, where each path starts.
	const [rowPrice, columnPrice] = [new Array<number>(n + 1).fill(0), new Array<number>(n + 1).fill(0)];
	const rowOf = new Array<number>(n + 1).fill(0);
	const at = (list: readonly number[], index: number) => list[index] ?? 0;
	for (let row = 1; row <= n; row += 1) {
		const distance = new Array<number>(n + 1).fill(Infinity);
		const previous = new Array<number>(n + 1).fill(0);
		const seen = new Array<boolean>(n + 1).fill(false);
		rowOf[0] = row;
		let column = 0;
		do {
			seen[column] = true;
			const current = at(rowOf, column);
			let [nearest, next] = [Infinity, 0];
			for (let other = 1; other <= n; other += 1) {
				if (seen[other]) continue;
				const reduced = -gain(current - 1, other - 1) - at(rowPrice, current) - at(columnPrice, other);
				if (reduced < at(distance, other)) {
					distance[other] = reduced;
					previous[other] = column;
				}
				if (at(distance, other) < nearest) [nearest, next] = [at(distance, other), other];
			}
			if (nearest === Infinity) throw new Error('no way to give each row a column of its own is allowed');
			for (let other = 0; other <= n; other += 1) {
				if (seen[other]) {
					rowPrice[at(rowOf, other)] = at(rowPrice, at(rowOf, other)) + nearest;
					columnPrice[other] = at(columnPrice, other) - nearest;
				} else distance[other] = at(distance, other) - nearest;
			}
			column = next;
		} while (at(rowOf, column) !== 0);
		while (column !== 0) {
			rowOf[column] = at(rowOf, at(previous, column));
			column = at(previous, column);
		}
	}
	let sum = 0;
	for (let column = 1; column <= n; column += 1) sum += gain(at(rowOf, column) - 1, column - 1);
	return sum;
}

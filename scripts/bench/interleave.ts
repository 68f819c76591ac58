/**
 * The order of measurement: all cases in turn, again and again, so that a slow minute of the machine falls on all of
 * them; each round begins one case later, so that none always follows the same one.
 */
export function interleave<T>(cases: readonly T[], rounds: number): T[] {
	return Array.from({ length: rounds }, (_, round) => {
		const start = round % Math.max(1, cases.length);
		return [...cases.slice(start), ...cases.slice(0, start)];
	}).flat();
}

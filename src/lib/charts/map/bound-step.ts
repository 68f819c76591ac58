/** Widths of a digit and of any other sign in a legend's typeface, and room between two bounds; in pixels. */
const [DIGIT, SIGN, BETWEEN] = [5.8, 3.2, 7];

/**
 * How far apart bounds must stand so as not to touch, in pixels. Each is centred, but the first begins and the last ends
 * where it stands, for they may not stick out.
 */
export function boundStep(bounds: readonly string[]): number {
	const reach = bounds.map((bound, index) => {
		const width = [...bound].reduce((sum, sign) => sum + (/\d/.test(sign) ? DIGIT : SIGN), 0);
		return index === 0 || index === bounds.length - 1 ? width : width / 2;
	});
	return Math.max(0, ...reach.slice(1).map((next, index) => (reach[index] ?? 0) + next + BETWEEN));
}

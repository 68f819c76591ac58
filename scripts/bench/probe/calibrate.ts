const TURNS = 3_000_000;

/** Milliseconds a fixed piece of work takes: four times as long on a page slowed down four times. */
export function calibrate(): number {
	const start = performance.now();
	let sum = 0;
	for (let turn = 0; turn < TURNS; turn++) sum += Math.sqrt(turn);
	return sum > 0 ? performance.now() - start : NaN;
}

import type { Inspection } from './inspect.js';
import { MAX_ERROR_PX, RESULTS } from './settings.js';

/** What is wrong with a result, each as a sentence; empty if it keeps every bound. */
export function problemsOf(inspection: Inspection, pixelM: number): string[] {
	const { file, maxBrotliBytes } = RESULTS[inspection.result];
	const problems: string[] = [];
	if (inspection.lost.length > 0) {
		problems.push(`${file}: these areas got lost in the simplification: ${inspection.lost.join(', ')}.`);
	}
	if (inspection.crossings > 0) {
		problems.push(`${file}: borders cross each other in ${inspection.crossings} places, so areas overlap.`);
	}
	if (inspection.brotliBytes > maxBrotliBytes) {
		problems.push(`${file}: ${inspection.brotliBytes} bytes (brotli), expected at most ${maxBrotliBytes}.`);
	}
	for (const { maxM, worst } of [inspection.away, inspection.back]) {
		if (maxM <= MAX_ERROR_PX * pixelM) continue;
		const px = (maxM / pixelM).toFixed(2);
		problems.push(`${file}: a border of ${worst} lies ${px} px off the original, expected at most ${MAX_ERROR_PX} px.`);
	}
	return problems;
}

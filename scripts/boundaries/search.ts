import { draft, type Result } from './draft.js';
import { boxOf, type Grid, gridFor, pixelOf } from './grid.js';
import { countCrossings } from './crossings.js';
import type { ResultName } from './keys.js';
import { CELLS_PX, INTERVALS_PX, RESULTS } from './settings.js';
import type { AreaTopology, MunicipalityProperties } from './topology.js';

/** Both results and how they were made. */
export interface Found {
	results: Record<ResultName, Result>;
	intervalPx: number;
	grid: Grid;
}

/**
 * The finest simplification that fits the byte budgets, on the coarsest grid on which no borders cross. If there is
 * none, the last attempt, for the checks that follow to refuse with the reason.
 */
export async function search(original: AreaTopology<MunicipalityProperties>, attribution: string): Promise<Found> {
	const box = boxOf(original);
	let found: Found | undefined;
	for (const intervalPx of INTERVALS_PX) {
		for (const cellPx of CELLS_PX) {
			const grid = gridFor(box, cellPx);
			found = { results: await draft(original, intervalPx * pixelOf(box), grid, attribution), intervalPx, grid };
			// A finer grid only makes it larger.
			if (!fits(found.results)) break;
			if (countCrossings(found.results.municipalities.text) === 0) return found;
		}
	}
	if (!found) throw new Error('There is nothing to try: INTERVALS_PX or CELLS_PX is empty.');
	return found;
}

function fits(results: Record<ResultName, Result>): boolean {
	return (
		results.territories.brotliBytes <= RESULTS.territories.maxBrotliBytes &&
		results.municipalities.brotliBytes <= RESULTS.municipalities.maxBrotliBytes
	);
}

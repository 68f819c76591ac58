import type { Deviation } from './deviation.js';
import type { Build } from './build.js';
import type { Inspection } from './inspect.js';
import { EPSG, REFERENCE_WIDTH_PX, RESULTS } from './settings.js';

const M2_PER_KM2 = 1e6;
const PPM = 1e6;

/** What was built and measured, in words. */
export function report({ source, pixelM, intervalPx, grid, areaM2, inspections }: Build): string {
	const metres = (px: number) => `${px} px = ${(px * pixelM).toFixed(0)} m`;
	return [
		`Source: ${source}`,
		`1 px = ${pixelM.toFixed(1)} m (the state ${REFERENCE_WIDTH_PX} px wide); Douglas-Peucker interval ${metres(intervalPx)}`,
		`Grid: cell ${grid.cellM} m, upper left corner ${grid.leftM}, ${grid.topM} (EPSG:${EPSG}), y downwards`,
		...inspections.flatMap((inspection) => describe(inspection, pixelM, areaM2))
	].join('\n');
}

function describe(inspection: Inspection, pixelM: number, areaBeforeM2: number): string[] {
	const { result, bytes, brotliBytes, areas, points, crossings, away, back, areaM2 } = inspection;
	const km2 = (value: number) => `${(value / M2_PER_KM2).toFixed(2)} km²`;
	const counts = Object.entries(areas).map(([object, count]) => `${count} ${object}`);
	return [
		'',
		`${RESULTS[result].file}: ${counts.join(', ')}; ${points} points; ${crossings} crossings`,
		`  size      ${bytes} bytes, ${brotliBytes} with brotli (at most ${RESULTS[result].maxBrotliBytes})`,
		`  original → new borders  ${distances(away, pixelM)}`,
		`  new → original borders  ${distances(back, pixelM)}`,
		`  area      ${km2(areaBeforeM2)} before, ${km2(areaM2)} after ` +
			`(${(((areaM2 - areaBeforeM2) / areaBeforeM2) * PPM).toFixed(1)} ppm)`
	];
}

function distances({ meanM, maxM, worst }: Deviation, pixelM: number): string {
	const both = (m: number) => `${(m / pixelM).toFixed(3)} px = ${m.toFixed(1)} m`;
	return `mean ${both(meanM)}, max ${both(maxM)} (${worst})`;
}

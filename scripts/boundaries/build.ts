import { BoundaryError } from './boundary-error.js';
import { dissolve } from './dissolve.js';
import { boxOf, pixelOf } from './grid.js';
import { inspect, type Inspection } from './inspect.js';
import { problemsOf } from './problems.js';
import { projectSource } from './project-source.js';
import type { Municipality } from './read-municipalities.js';
import { type Found, search } from './search.js';
import type { Source } from './source.js';
import { areasOf } from './topology.js';

/** Both results, ready to be written, and what was measured in them. */
export interface Build extends Found {
	source: string;
	inspections: Inspection[];
	/** Metres per pixel of the error bound. */
	pixelM: number;
	/** Area of all municipalities in the source. */
	areaM2: number;
}

/** Builds both results; fails if one is too large, misses the error bound, loses an area or has borders that cross. */
export async function build(source: Source, municipalities: ReadonlyMap<string, Municipality>): Promise<Build> {
	const original = await projectSource(source, municipalities);
	const found = await search(original, source.attribution);
	const reference = await dissolve(original);
	const pixelM = pixelOf(boxOf(original));
	const inspections = (['territories', 'municipalities'] as const).map((name) =>
		inspect(name, found.results[name], reference[name], pixelM)
	);
	const problems = inspections.flatMap((inspection) => problemsOf(inspection, pixelM));
	if (problems.length > 0) {
		const advice = 'Nothing was written. The bounds and the simplification are set in scripts/boundaries/settings.ts.';
		throw new BoundaryError([...problems, advice].join('\n'));
	}
	const areaM2 = areasOf(original, 'municipalities').reduce((sum, area) => sum + (area.properties?.areaM2 ?? 0), 0);
	return { ...found, source: source.label, inspections, pixelM, areaM2 };
}

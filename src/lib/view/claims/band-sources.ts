import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';
import { intervalSources } from '../interval-sources.js';
import { LAST_START_YEAR } from '../map-scale.js';
import { FIRST_YEAR } from '../view.js';

/**
 * Keys of the sources of what a drawing of the kind `band` shows: the guideline it begins with, the statements that bound
 * the centres, and the published counts within its years.
 */
export function bandSources({ centres, statements, reported, milestones }: ClaimEvidence): string[] {
	const [first, last] = [`${FIRST_YEAR}-01-01`, `${LAST_START_YEAR}-12-31`];
	return [
		...milestones.filter((milestone) => milestone.earliest === GUIDELINE_DAY).map(({ sourceId }) => sourceId),
		...intervalSources(centres, statements, 'established'),
		...reported
			.filter((count) => !count.isPart && count.latest >= first && (count.earliest ?? count.latest) <= last)
			.map(({ sourceId }) => sourceId)
	];
}

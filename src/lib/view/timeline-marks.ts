import type { Atlas, Milestone } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Day } from '$lib/model/day.js';
import type { Stage } from '$lib/model/stage.js';
import { fitsBand } from './rollout.js';

type Words = Pick<Speech, 't' | 'f'>;

/** A published count as a point of the timeline. */
export interface ReportedPoint {
	readonly key: string;
	readonly earliest: Day | null;
	readonly latest: Day;
	readonly count: number;
	/** Whether it fits the band of certain and possible centres. */
	readonly inside: boolean;
	readonly label: string;
}

/** The published statewide counts against the band of some centres; parts of a larger count are left out. */
export function reportedPoints(
	atlas: Atlas,
	centres: readonly Centre[],
	stage: Stage,
	{ t, f }: Words
): ReportedPoint[] {
	const intervals = centres.map((centre) => centre.stages[stage]);
	return atlas.reported.flatMap((count, index) => {
		if (count.isPart) return [];
		const inside = fitsBand(intervals, count);
		const measure = t.reportedMeasure[count.measure] ?? count.measure;
		const words = t.timeline.reported(
			count.count,
			count.of,
			measure,
			f.edtf(count.date),
			count.publisher || count.source
		);
		const label = inside ? words : `${words}: ${t.timeline.outside}`;
		return [{ key: String(index), earliest: count.earliest, latest: count.latest, count: count.count, inside, label }];
	});
}

/** A milestone as a tick of the timeline. */
export interface MilestoneMark extends Milestone {
	readonly kindLabel: string;
	/** Laws, guidelines and organisation get a longer tick. */
	readonly important: boolean;
	/** Date and text. */
	readonly title: string;
}

const IMPORTANT = ['law', 'guideline', 'organisation'];

export function milestoneMarks(atlas: Atlas, { t, f }: Words): MilestoneMark[] {
	return atlas.milestones.map((milestone) => ({
		...milestone,
		kindLabel: t.milestoneKind[milestone.kind] ?? '',
		important: IMPORTANT.includes(milestone.kind),
		title: `${f.edtf(milestone.date)}: ${milestone.label}`
	}));
}

/** One centre's interval in words. */
export function describeRow(centre: Centre, stage: Stage, { t, f }: Words): string {
	const interval = centre.stages[stage];
	const contested = interval.contested ? `; ${t.map.contested}` : '';
	return `${centre.name}: ${t.stage[stage]} ${f.interval(interval)}${contested}`;
}

/** A dot in words. */
export function describeDot(event: string, day: Day, { t, f }: Words): string {
	return `${t.event[event as keyof typeof t.event]}, ${f.day(day)}`;
}

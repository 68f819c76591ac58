import type { Day } from './day.js';
import type { Range } from './range.js';
import { valueAt, type Series } from './series.js';
import { statusAt, type Status } from './status.js';

/** The area of one centre: when the centre came, and how many people live there. */
export interface CoveredArea {
	readonly earliest: Day;
	readonly latest: Day | null;
	/** Persons at reference dates. */
	readonly people: Series;
}

/** Persons who live where a centre exists, certainly and possibly, and all of them. */
export interface Coverage extends Range {
	readonly all: number;
}

/** Persons covered on a day; between reference dates their number is interpolated linearly. */
export function coverageAt(areas: readonly CoveredArea[], day: Day): Coverage {
	return covered(areas, day, (area) => statusAt(area, day));
}

function covered(areas: readonly CoveredArea[], day: Day, statusOf: (area: CoveredArea) => Status): Coverage {
	let [low, high, all] = [0, 0, 0];
	for (const area of areas) {
		const people = valueAt(area.people, day).value;
		const status = statusOf(area);
		all += people;
		if (status !== 'no') high += people;
		if (status === 'yes') low += people;
	}
	return { low, high, all };
}

/** The covered part of all persons, from 0 to 1; 0 of nobody is 0. */
export function coveredShare({ low, high, all }: Coverage): Range {
	return all === 0 ? { low: 0, high: 0 } : { low: low / all, high: high / all };
}

/** Shares covered from a day on; a jump is two points of one day, the first as it was just before. */
export interface CoveragePoint extends Range {
	readonly day: Day;
}

/**
 * The shares covered over time, exact on every day on which a centre's status changes or people were counted, and a
 * straight line between: there it departs from the quotient of two straight lines by less than can be drawn.
 */
export function coverageCurve(areas: readonly CoveredArea[], first: Day, last: Day): CoveragePoint[] {
	const isInside = (day: Day) => day > first && day <= last;
	const changes = new Set(areas.flatMap(({ earliest, latest }) => (latest === null ? [earliest] : [earliest, latest])));
	const counted = areas.flatMap(({ people }) => (people.dates.length > 1 ? people.dates : []));
	const days = [...new Set([...changes, ...counted])].filter(isInside).sort();
	const points: CoveragePoint[] = [{ day: first, ...coveredShare(coverageAt(areas, first)) }];
	for (const day of days) {
		if (changes.has(day)) points.push({ day, ...coveredShare(covered(areas, day, (area) => statusBefore(area, day))) });
		points.push({ day, ...coveredShare(coverageAt(areas, day)) });
	}
	if (days.at(-1) !== last) points.push({ day: last, ...coveredShare(coverageAt(areas, last)) });
	return points;
}

/** The status that holds until the end of the day before. */
function statusBefore({ earliest, latest }: CoveredArea, day: Day): Status {
	if (latest !== null && latest < day) return 'yes';
	return earliest < day ? 'unknown' : 'no';
}

/** The first day from which on at least this share is surely covered, as far as the curve goes; null if never. */
export function coveredFrom(points: readonly CoveragePoint[], share: number): Day | null {
	const below = points.findLastIndex((point) => point.low < share);
	return points[below + 1]?.day ?? null;
}

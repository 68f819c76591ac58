import type { Atlas } from '$lib/data/atlas.js';
import type { Centre } from '$lib/data/centre.js';
import type { CoveredArea } from '$lib/model/coverage.js';
import { DISTRICTS, type District } from '$lib/model/territory.js';
import type { Stage } from '$lib/model/stage.js';
import { CENSUS_DAY } from './municipality-areas.js';

export const PEOPLE = ['population', 'foreign'] as const;
/** Whom the centres cover: all inhabitants, or the foreign nationals counted in the census of 2011. */
export type People = (typeof PEOPLE)[number];

/** The areas of some centres, once with all inhabitants and once with the foreign nationals of 2011. */
export type PeopleAreas = Readonly<Record<People, readonly CoveredArea[]>>;

export function peopleAreas(
	{ populationDates }: Pick<Atlas, 'populationDates'>,
	centres: readonly Centre[],
	stage: Stage
): PeopleAreas {
	const areas = (people: (centre: Centre) => CoveredArea['people']) =>
		centres.map((centre) => ({
			earliest: centre.stages[stage].earliest,
			latest: centre.stages[stage].latest,
			people: people(centre)
		}));
	return {
		population: areas((centre) => ({ dates: populationDates, values: centre.population })),
		foreign: areas((centre) => ({ dates: [CENSUS_DAY], values: [centre.foreign2011] }))
	};
}

/** The centres by district, in the state's order; districts without any are left out. */
export function byDistrict(centres: readonly Centre[]): { district: District; centres: Centre[] }[] {
	return DISTRICTS.map((district) => ({
		district,
		centres: centres.filter((centre) => centre.district === district)
	})).filter((group) => group.centres.length > 0);
}

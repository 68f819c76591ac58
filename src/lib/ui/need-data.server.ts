import type { Language } from '$lib/data/atlas.js';
import { atlases, tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import {
	density,
	foreignShare2011,
	foreignShareInkar,
	immigrationHistoryShare,
	inhabitants
} from '$lib/data/queries/need-by-territory.js';
import { populationSources } from '$lib/data/queries/population-sources.js';
import { rankBounds, type RankBounds } from '$lib/model/rank-bounds.js';
import type { Dating } from '$lib/view/dating-sources.js';
import { decodeNeed, NEED_KEYS, type NeedChoice } from '$lib/view/need-codec.js';
import type { NeedMeasure, NeedValues } from '$lib/view/need-measure.js';
import { needPoints } from '$lib/view/need.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import { dating } from './dating.server.js';
import { namedProblems } from './named-problems.server.js';
import { viewData, type ViewData } from './page-data.server.js';

/** What the page about need is sent. */
export interface NeedData extends ViewData {
	readonly choice: NeedChoice;
	readonly need: Readonly<Record<NeedMeasure, NeedValues>>;
	/** The rank correlation of the view asked for, so that the browser need not search it again. */
	readonly bounds: RankBounds | null;
	/** Sources of all measures. */
	readonly sources: readonly Source[];
	/** What the intervals of the centres rest on. */
	readonly dating: Dating;
}

const CENSUS = '2011-05-09';
/** The last year's end before the centres but for the first few. */
const INKAR = '2012-12-31';
const CENSUS_2022 = '2022-05-15';
/** The first reference date with areas, and the last before the census of 2022. */
const WITH_AREAS = '2013-12-31';
const BEFORE_2022 = '2021-12-31';

const need: Readonly<Record<NeedMeasure, NeedValues>> = {
	foreign: {
		date: CENSUS,
		values: rounded(foreignShare2011(tables)),
		sourceIds: indicatorSources(tables, 'foreign_nationals')
	},
	inkar: {
		date: INKAR,
		values: rounded(foreignShareInkar(tables, INKAR)),
		sourceIds: indicatorSources(tables, 'foreign_nationals_share')
	},
	history: {
		date: CENSUS_2022,
		values: rounded(immigrationHistoryShare(tables, BEFORE_2022)),
		sourceIds: [...indicatorSources(tables, 'immigration_history_share'), ...populationSources(tables, BEFORE_2022)]
	},
	population: {
		date: CENSUS,
		values: rounded(inhabitants(tables, CENSUS)),
		sourceIds: populationSources(tables, CENSUS)
	},
	density: {
		date: WITH_AREAS,
		values: rounded(density(tables, WITH_AREAS)),
		sourceIds: populationSources(tables, WITH_AREAS)
	}
};

const sources = perLanguage((language) =>
	sourcesOf(
		tables,
		Object.values(need).flatMap((measure) => measure.sourceIds),
		language
	)
);

/** Four decimals are more than anyone reads, and keep the order of all values. */
function rounded(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
	return Object.fromEntries(Object.entries(values).map(([ags, value]) => [ags, Math.round(value * 10_000) / 10_000]));
}

/** Reads a page's address and gathers what it shows. Never throws. */
export function needData(url: URL, language: Language): NeedData {
	const data = viewData(url, language, NEED_KEYS);
	const { choice, problems } = decodeNeed(url.searchParams);
	const { points } = needPoints(shownCentres(atlases[language].centres, data.view), data.view.stage, need[choice.x]);
	return {
		...data,
		problems: [...data.problems, ...namedProblems(problems, language)],
		choice,
		need,
		bounds: rankBounds(points),
		sources: sources[language],
		dating: dating[language]
	};
}

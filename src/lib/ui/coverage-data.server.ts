import type { Language } from '$lib/data/atlas.js';
import { tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';
import type { Dating } from '$lib/view/dating-sources.js';
import { dating } from './dating.server.js';
import { viewData, type ViewData } from './page-data.server.js';

/** What the page about coverage is sent. */
export interface CoverageData extends ViewData {
	/** Sources of the inhabitants at all reference dates, and of the foreign nationals of 2011. */
	readonly sources: readonly Source[];
	/** What the intervals of the centres rest on. */
	readonly dating: Dating;
}

const sources = perLanguage((language) =>
	sourcesOf(
		tables,
		[...rowsOf(tables.population).map((row) => row.source_id), ...indicatorSources(tables, 'foreign_nationals')],
		language
	)
);

/** Reads a page's address and gathers what it shows. Never throws. */
export function coverageData(url: URL, language: Language): CoverageData {
	return { ...viewData(url, language), sources: sources[language], dating: dating[language] };
}

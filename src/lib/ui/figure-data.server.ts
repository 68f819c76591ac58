import type { Language } from '$lib/data/atlas.js';
import { atlases, tables } from '$lib/data/bundled.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { populationSources } from '$lib/data/queries/population-sources.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';
import type { Figure } from '$lib/view/figure.js';
import { shownCentres } from '$lib/view/shown-centres.js';
import type { View } from '$lib/view/view.js';
import { pageData, type PageData } from './page-data.server.js';

/** What the page of a figure is sent. */
export interface FigureData extends PageData {
	/** The sources of what the figure shows, each once. */
	readonly sources: readonly Source[];
}

const rules = rowsOf(tables.funding_rules).flatMap((row) => row.source_ids.split(' '));
const counts = rowsOf(tables.reported_counts).map((row) => row.source_id);
const milestones = rowsOf(tables.milestones).map((row) => row.source_id);
const foreignShares = indicatorSources(tables, 'foreign_nationals_share');
const census = indicatorSources(tables, 'foreign_nationals');
const allPopulation = rowsOf(tables.population).map((row) => row.source_id);

/** Reads a figure's address and gathers what it shows and where that comes from. Never throws. */
export async function figureData(url: URL, language: Language, figure: Figure): Promise<FigureData> {
	const data = await pageData(url, language);
	const reported = atlases[language].sums.flatMap((sum) => sum.sourceIds);
	const shown = new Set(shownCentres(atlases[language].centres, data.view).map(({ ags }) => ags));
	const ids = sourceIds(figure, data.view, shown, reported);
	return { ...data, sources: sourcesOf(tables, ids, language) };
}

function sourceIds(
	figure: Figure,
	view: View,
	shown: ReadonlySet<string>,
	reported: readonly string[]
): readonly string[] {
	const facts = rowsOf(tables.facts)
		.filter((row) => row.confidence !== 'weak' && shown.has(row.ags))
		.map((row) => row.source_id);
	const perHead = view.unit === 'capita' ? allPopulation : [];
	switch (figure) {
		case 'map':
			if (view.measure === 'foreign') return view.level === 'municipality' ? census : foreignShares;
			if (view.measure === 'funding') return [...facts, ...rules, ...perHead];
			return view.measure === 'posts' ? [...facts, ...rules] : facts;
		case 'timeline':
			return [...facts, ...counts, ...milestones];
		case 'spending':
			return [...facts, ...rules, ...reported, ...perHead];
		case 'table':
			return [...facts, ...rules, ...foreignShares, ...populationSources(tables, view.date)];
		default:
			return figure satisfies never;
	}
}

import type { Language } from '$lib/data/atlas.js';
import { atlases, tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { programmeMoney, type PublishedSum } from '$lib/data/queries/programme-money.js';
import { sourcesOf, type Source } from '$lib/data/queries/sources-of.js';
import { rowsOf, type Table } from '$lib/data/table.js';
import { AGAINST, decodeAgainst, type Against } from '$lib/view/compare/against-codec.js';
import { comparisonExamples, type Examples } from '$lib/view/compare/examples.js';
import { formQuery } from '$lib/view/compare/form-query.js';
import { MOST_COMPARED, type View } from '$lib/view/view.js';
import { namedProblems } from './named-problems.server.js';
import { search, SEARCH, searchText, viewData, withoutShapes, type ViewData } from './page-data.server.js';
import type { SentGeometry } from './map-geometry.js';

/** What the page that compares territories is sent. */
export interface CompareData extends ViewData {
	readonly against: Against;
	/** AGS of a territory the address asks for beyond those there is room for; null if there is none. */
	readonly refused: string | null;
	/** Text searched for without JavaScript that no single place answers, and what to say of it. */
	readonly searched: { readonly text: string; readonly message: string } | null;
	/** Sums published for single centres, by territory. */
	readonly sums: Readonly<Record<string, readonly PublishedSum[]>>;
	/** Keys of all sources that may be named, and the sources themselves as far as the view names them at once. */
	readonly sourceIds: SourceIds;
	readonly sources: readonly Source[];
	/** Comparisons offered to who has chosen nothing yet. */
	readonly examples: Examples;
	readonly sent: SentGeometry;
}

/** Keys of sources. */
export interface SourceIds {
	/** Of the facts that count, by territory. */
	readonly facts: Readonly<Record<string, readonly string[]>>;
	readonly rules: readonly string[];
	readonly statistics: readonly string[];
}

const sums = perLanguage((language) => programmeMoney(tables, language));
const sourceIds = findSourceIds();
/** What every comparison may name: sources of rules, statistics and published sums. */
const commonIds = [
	...sourceIds.rules,
	...sourceIds.statistics,
	...Object.values(sums.de).flatMap((list) => list.map((sum) => sum.sourceId))
];
const allSources = perLanguage((language) =>
	sourcesOf(tables, [...commonIds, ...Object.values(sourceIds.facts).flat()], language)
);

function findSourceIds(): SourceIds {
	const facts: Record<string, string[]> = {};
	for (const { ags, source_id: id, confidence } of rowsOf(tables.facts)) {
		const own = (facts[ags] ??= []);
		if (confidence !== 'weak' && !own.includes(id)) own.push(id);
	}
	const population = tables.population.select('source_id').dedupe() as Table<{ source_id: string }>;
	return {
		facts,
		rules: rowsOf(tables.funding_rules).flatMap((row) => row.source_ids.split(' ')),
		statistics: [
			...rowsOf(population).map((row) => row.source_id),
			...indicatorSources(tables, 'foreign_nationals_share')
		]
	};
}

/** The query to go on to from a plain form, whose fields are no address yet; null if the page can be shown as it is. */
export async function queryOfForm(url: URL, language: Language): Promise<string | null> {
	const { view } = viewData(url, language, [AGAINST, SEARCH]);
	const found = (await search({ ...view, focus: null }, searchText(url), language)).view.focus;
	return formQuery(url.searchParams, SEARCH, found);
}

/** Reads a page's address and gathers what it shows. Never throws. */
export async function compareData(url: URL, language: Language): Promise<CompareData> {
	const data = viewData(url, language, [AGAINST, SEARCH]);
	const { against, problems } = decodeAgainst(url.searchParams, data.view.compare);
	const text = searchText(url);
	return {
		...data,
		problems: [...data.problems, ...namedProblems(problems, language)],
		against,
		refused: data.view.compare.length < MOST_COMPARED ? null : firstBeyond(url, data.view),
		searched: text === '' ? null : { text, message: (await search(data.view, text, language)).message },
		sums: sums[language],
		sources: sourcesFor(data.view.compare, language),
		sourceIds,
		examples: comparisonExamples(atlases[language]),
		sent: withoutShapes({ level: 'territory', form: 'areas' }, atlases[language])
	};
}

/** The sources of the facts about these territories, and those that every comparison may name. */
function sourcesFor(compare: readonly string[], language: Language): Source[] {
	const ids = new Set([...commonIds, ...compare.flatMap((ags) => sourceIds.facts[ags] ?? [])]);
	return allSources[language].filter(({ id }) => ids.has(id));
}

function firstBeyond(url: URL, view: View): string | null {
	const asked = (url.searchParams.get('compare') ?? '').split(',');
	return (
		atlases.de.centres.map(({ ags }) => ags).find((ags) => asked.includes(ags) && !view.compare.includes(ags)) ?? null
	);
}

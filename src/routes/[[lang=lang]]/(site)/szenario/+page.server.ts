import { tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { sourcesOf } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';
import { languageOf } from '$lib/i18n/language.js';
import { namedProblems } from '$lib/ui/named-problems.server.js';
import { viewData } from '$lib/ui/page-data.server.js';
import { decodeScenario, SCENARIO_KEYS } from '$lib/view/scenario-codec.js';
import type { PageServerLoad } from './$types.js';

const sources = perLanguage((language) =>
	sourcesOf(
		tables,
		rowsOf(tables.funding_rules).flatMap((row) => row.source_ids.split(' ')),
		language
	)
);

export const load: PageServerLoad = ({ url, params }) => {
	const language = languageOf(params.lang);
	const data = viewData(url, language, SCENARIO_KEYS);
	return {
		...data,
		problems: [...data.problems, ...namedProblems(decodeScenario(url.searchParams).problems, language)],
		sources: sources[language]
	};
};

import type { Language } from '$lib/data/atlas.js';
import { atlases, tables } from '$lib/data/bundled.js';
import { perLanguage } from '$lib/data/per-language.js';
import { sourcesOf } from '$lib/data/queries/sources-of.js';
import { statements } from '$lib/data/queries/statements.js';
import type { Stage } from '$lib/model/stage.js';
import type { Dating } from '$lib/view/dating-sources.js';
import { intervalSources } from '$lib/view/interval-sources.js';

const facts = statements(tables, 'de');
const { centres } = atlases.de;

function idsOf(stage: Stage): Record<string, string[]> {
	return Object.fromEntries(centres.map((centre) => [centre.ags, intervalSources([centre], facts, stage)]));
}
const ids = { established: idsOf('established'), approved: idsOf('approved'), working: idsOf('working') };
const all = Object.values(ids).flatMap((byCentre) => Object.values(byCentre).flat());

/** What the intervals of all centres rest on, in each language: pages name those of the centres they show. */
export const dating: Readonly<Record<Language, Dating>> = perLanguage((language) => ({
	ids,
	sources: sourcesOf(tables, all, language)
}));

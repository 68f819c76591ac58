import { atlases } from '$lib/data/bundled.js';
import { languageOf } from '$lib/i18n/language.js';
import { countedSources } from '$lib/ui/counted-sources.server.js';
import { viewData, withoutShapes } from '$lib/ui/page-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => {
	const language = languageOf(params.lang);
	const data = viewData(url, language);
	const sent = withoutShapes({ level: 'territory', form: 'areas' }, atlases[language]);
	return { ...data, sent, sources: countedSources[language] };
};

import { languageOf } from '$lib/i18n/language.js';
import { countedSources } from '$lib/ui/counted-sources.server.js';
import { viewData, withoutShapes } from '$lib/ui/page-data.server.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) => {
	const data = viewData(url, languageOf(params.lang));
	return { ...data, sent: withoutShapes({ level: 'territory', form: 'areas' }, data.atlas), sources: countedSources };
};

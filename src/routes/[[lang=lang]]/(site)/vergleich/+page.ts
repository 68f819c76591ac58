import { loadCompareMessages } from '$lib/i18n/compare/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { firstGeometry, wantedMap } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	geometry: await firstGeometry(wantedMap({ level: 'territory', form: 'areas' }, data.atlas), data.sent),
	words: await loadCompareMessages(languageOf(params.lang))
});

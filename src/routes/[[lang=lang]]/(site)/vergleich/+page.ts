import { loadCompareMessages } from '$lib/i18n/compare/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { firstGeometry } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	geometry: await firstGeometry('territory', data.sent),
	words: await loadCompareMessages(languageOf(params.lang))
});

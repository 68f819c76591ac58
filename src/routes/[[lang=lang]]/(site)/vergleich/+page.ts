import { loadCompareMessages } from '$lib/i18n/compare/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadAtlas } from '$lib/ui/load-atlas.js';
import { firstGeometry, wantedMap } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => {
	const language = languageOf(params.lang);
	const [atlas, words] = await Promise.all([loadAtlas(language), loadCompareMessages(language)]);
	return {
		...data,
		atlas,
		geometry: await firstGeometry(wantedMap({ level: 'territory', form: 'areas' }, atlas), data.sent),
		words
	};
};

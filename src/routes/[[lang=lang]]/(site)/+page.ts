import { languageOf } from '$lib/i18n/language.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { firstGeometry, wantedMap } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	detail:
		data.view.focus === null
			? null
			: await (await import('$lib/ui/load-detail.js')).loadDetail(languageOf(params.lang)),
	drawn: {
		geometry: await firstGeometry(wantedMap(data.view, data.atlas), data.geometry),
		municipalities: data.municipalities,
		classing: await firstClassing(data.view, languageOf(params.lang))
	}
});

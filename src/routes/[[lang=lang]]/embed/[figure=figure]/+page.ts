import { languageOf } from '$lib/i18n/language.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { firstGeometry, NO_GEOMETRY, wantedMap } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	figure: params.figure,
	drawn: {
		geometry:
			params.figure === 'map' ? await firstGeometry(wantedMap(data.view, data.atlas), data.geometry) : NO_GEOMETRY,
		municipalities: data.municipalities,
		classing: params.figure === 'map' ? await firstClassing(data.view, languageOf(params.lang)) : null
	}
});

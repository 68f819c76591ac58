import { languageOf } from '$lib/i18n/language.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { firstGeometry } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	drawn: {
		geometry: await firstGeometry(data.view.level, data.geometry),
		municipalities: data.municipalities,
		classing: await firstClassing(data.view, languageOf(params.lang))
	}
});

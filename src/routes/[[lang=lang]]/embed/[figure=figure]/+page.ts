import { languageOf } from '$lib/i18n/language.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { firstGeometry } from '$lib/ui/map-geometry.js';
import { isFigure } from '$lib/view/figure.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	figure: isFigure(params.figure) ? params.figure : 'map',
	drawn: {
		geometry: await firstGeometry(data.view.level, params.figure === 'map' ? data.geometry : null),
		municipalities: data.municipalities,
		classing: params.figure === 'map' ? await firstClassing(data.view, languageOf(params.lang)) : null
	}
});

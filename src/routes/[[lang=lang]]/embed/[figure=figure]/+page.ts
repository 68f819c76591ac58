import { wantedMap, firstGeometry, NO_GEOMETRY } from '$lib/ui/map-geometry.js';
import { isFigure } from '$lib/view/figure.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	figure: isFigure(params.figure) ? params.figure : 'map',
	drawn: {
		geometry:
			params.figure === 'map' ? await firstGeometry(wantedMap(data.view, data.atlas), data.geometry) : NO_GEOMETRY,
		municipalities: data.municipalities
	}
});

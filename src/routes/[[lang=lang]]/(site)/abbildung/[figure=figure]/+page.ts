import { loadFigureMessages } from '$lib/i18n/figure/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { loadFigureTables } from '$lib/ui/figure-tables.js';
import { wantedMap, firstGeometry, NO_GEOMETRY } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params: { figure, lang } }) => ({
	...data,
	figure,
	words: await loadFigureMessages(languageOf(lang)),
	tables: await loadFigureTables(figure),
	drawn: {
		geometry: figure === 'map' ? await firstGeometry(wantedMap(data.view, data.atlas), data.geometry) : NO_GEOMETRY,
		municipalities: data.municipalities,
		classing: figure === 'map' ? await firstClassing(data.view, languageOf(lang)) : null
	}
});

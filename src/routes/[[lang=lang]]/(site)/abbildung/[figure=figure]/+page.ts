import { loadFigureMessages } from '$lib/i18n/figure/load.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadFigureTables } from '$lib/ui/figure-tables.js';
import { loadAtlas } from '$lib/ui/load-atlas.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { wantedMap, firstGeometry, NO_GEOMETRY } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params: { figure, lang } }) => {
	const language = languageOf(lang);
	const [atlas, words, tables] = await Promise.all([
		loadAtlas(language),
		loadFigureMessages(language),
		loadFigureTables(figure)
	]);
	return {
		...data,
		atlas,
		figure,
		words,
		tables,
		drawn: {
			geometry: figure === 'map' ? await firstGeometry(wantedMap(data.view, atlas), data.geometry) : NO_GEOMETRY,
			municipalities: data.municipalities,
			classing: figure === 'map' ? await firstClassing(data.view, language) : null
		}
	};
};

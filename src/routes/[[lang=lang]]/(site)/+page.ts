import { languageOf } from '$lib/i18n/language.js';
import { loadAtlas } from '$lib/ui/load-atlas.js';
import { firstClassing } from '$lib/ui/load-classing.js';
import { firstGeometry, wantedMap } from '$lib/ui/map-geometry.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = async ({ data, params }) => {
	const language = languageOf(params.lang);
	const atlas = await loadAtlas(language);
	return {
		...data,
		atlas,
		detail: data.view.focus === null ? null : await (await import('$lib/ui/load-detail.js')).loadDetail(language),
		drawn: {
			geometry: await firstGeometry(wantedMap(data.view, atlas), data.geometry),
			municipalities: data.municipalities,
			classing: await firstClassing(data.view, language)
		}
	};
};

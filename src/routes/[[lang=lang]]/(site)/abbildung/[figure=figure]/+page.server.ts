import { languageOf } from '$lib/i18n/language.js';
import { figureData } from '$lib/ui/figure-data.server.js';
import { isFigure } from '$lib/view/figure.js';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ url, params }) =>
	figureData(url, languageOf(params.lang), isFigure(params.figure) ? params.figure : 'map');

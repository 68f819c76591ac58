import { error } from '@sveltejs/kit';
import { pageData } from '$lib/ui/page-data.server.js';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { tables } from '$lib/data/bundled.js';
import { contentDisposition, pictureName } from '$lib/export/file-name.js';
import { figureSvg } from '$lib/export/figure-svg.js';
import { loadClassMessages } from '$lib/i18n/classes/load.js';
import { createSpeech } from '$lib/i18n/context.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { DRAWN_FIGURES, type DrawnFigure } from '$lib/view/figure.js';
import type { RequestHandler } from './$types.js';

const municipalities = municipalityPlaces(tables);

/** A figure of a view as an SVG picture. */
export const GET: RequestHandler = async ({ params, url }) => {
	if (!isDrawn(params.figure)) error(404, `no picture "${params.figure}"; expected one of ${DRAWN_FIGURES.join(', ')}`);
	const language = languageOf(params.lang);
	const { atlas, view } = await pageData(url, language);
	const speech = createSpeech(language, await loadMessages(language));
	const classMessages = await loadClassMessages(language);
	return new Response(figureSvg(params.figure, { atlas, view, municipalities, speech, classMessages }), {
		headers: {
			'Content-Type': 'image/svg+xml; charset=utf-8',
			'Content-Disposition': contentDisposition('inline', pictureName(params.figure, view, atlas, speech)),
			'Cache-Control': 'public, max-age=3600'
		}
	});
};

function isDrawn(text: string): text is DrawnFigure {
	return (DRAWN_FIGURES as readonly string[]).includes(text);
}

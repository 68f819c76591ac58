import type { Language } from '$lib/data/atlas.js';
import { pageData } from '$lib/ui/page-data.server.js';
import { atlases } from '$lib/data/bundled.js';
import { municipalities } from '$lib/data/municipality-store.js';
import { contentDisposition, pictureName } from '$lib/export/file-name.js';
import { figureSvg } from '$lib/export/figure-svg.js';
import { loadClassMessages } from '$lib/i18n/classes/load.js';
import { createSpeech } from '$lib/i18n/context.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { de } from '$lib/i18n/error/de.js';
import { en } from '$lib/i18n/error/en.js';
import { FIGURES, isFigure } from '$lib/view/figure.js';
import type { RequestHandler } from './$types.js';

const WORDS = { de, en };

/** A figure of a view as an SVG picture. */
export const GET: RequestHandler = async ({ params, url }) => {
	const language = languageOf(params.lang);
	if (!isFigure(params.figure)) return new Response(noPicture(params.figure, language), { status: 404 });
	const { view } = await pageData(url, language);
	const atlas = atlases[language];
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

/** Who opens a picture's address sees this as it is: a sentence in the page's language. */
function noPicture(figure: string, language: Language): string {
	return WORDS[language].pictureHint(figure, FIGURES.map((known) => `${known}.svg`).join(', '));
}

import { atlases } from '$lib/data/bundled.js';
import { de } from '$lib/i18n/footer/de.js';
import { en } from '$lib/i18n/footer/en.js';
import { createFormatter } from '$lib/i18n/format.js';
import { languageOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import type { LayoutServerLoad } from './$types.js';

const WORDS = { de, en };

/** What never changes at the foot of a page: no script has to carry it. */
export const load: LayoutServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const [{ facts, privacy }, { footer }] = [WORDS[language], await loadMessages(language)];
	const stand = createFormatter(language).day(atlases[language].stand);
	return { footer: [facts, footer.borders, privacy, footer.stand(stand)] };
};

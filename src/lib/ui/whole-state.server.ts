import type { Language } from '$lib/data/atlas.js';
import { atlases } from '$lib/data/bundled.js';
import { createSpeech } from '$lib/i18n/context.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { de } from '$lib/i18n/problems/de.js';
import { en } from '$lib/i18n/problems/en.js';
import { filtersInWords } from '$lib/view/filter-words.js';
import { viewData } from './page-data.server.js';

const WORDS = { de, en };

/** What a page that no filter narrows says of the view in its address. */
export async function wholeStateData(url: URL, language: Language) {
	const { view, problems } = viewData(url, language);
	const filters = filtersInWords(view, atlases[language], createSpeech(language, await loadMessages(language)));
	const names = filters.map(({ text }) => text).join(', ');
	return { problems, setAside: names === '' ? null : WORDS[language].setAside(names) };
}

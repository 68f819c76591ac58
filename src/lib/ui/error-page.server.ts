import { atlases, tables } from '$lib/data/bundled.js';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { de } from '$lib/i18n/error/de.js';
import { en } from '$lib/i18n/error/en.js';
import { languageOf, prefixOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { centrePath, pagePath, SITE_PAGES, type SitePage } from '$lib/i18n/site-pages.js';
import { FIGURES } from '$lib/view/figure.js';
import { findableIn, findPlace, plainName } from '$lib/view/find-place.js';
import type { ErrorPage, PageLink } from './error-page.js';

const WORDS = { de, en };
const PAGES = Object.keys(SITE_PAGES) as SitePage[];
const FIGURE_PATHS = ['embed', 'abbildung'];
const CENTRE_PATHS = ['zentrum', 'zentren', 'centre', 'centres', 'center'];
const DIGITS = { territory: 5, municipality: 8 };

const municipalities = municipalityPlaces(tables);
const findable = findableIn(atlases.de.centres, municipalities);

/** What to tell a reader who asked for a path that is not there, and where to go instead. The query stays as it is. */
export async function notFoundAt({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Promise<ErrorPage> {
	const asked = readable(pathname);
	const parts = asked.split('/').filter(Boolean);
	const language = languageOf(parts[0]?.toLowerCase());
	const [section = '', name = ''] = (language === 'en' ? parts.slice(1) : parts).map(plainPart);
	const [words, { pages: pageNames }] = [WORDS[language], await loadMessages(language)];
	const query = search.slice(1);

	if (FIGURE_PATHS.includes(section) && name) {
		const links = FIGURES.map((figure) => ({
			href: `${prefixOf(language)}/${section}/${figure}${search}`,
			name: words.figure[figure]
		}));
		return { title: words.title, hint: words.figureHint(lastPart(parts)), lead: '', links };
	}
	const pageLink = (page: SitePage): PageLink => ({ href: pagePath(language, page, query), name: pageNames[page] });
	const isCentre = CENTRE_PATHS.includes(section);
	const ags = centreMeant(isCentre ? name : section);
	const page = PAGES.find((known) =>
		[plainName(pageNames[known]), SITE_PAGES[known].slice(1), known].includes(section)
	);
	const meant: PageLink[] = [
		...(page && section ? [pageLink(page)] : []),
		...atlases[language].centres
			.filter((centre) => centre.ags === ags)
			.map((centre) => ({ href: centrePath(language, centre.ags, query), name: centre.name }))
	];
	const hint = isCentre && name ? words.centreHint(lastPart(parts)) : words.hint(asked);
	return meant.length > 0
		? { title: words.title, hint, lead: words.meant, links: meant }
		: { title: words.title, hint, lead: words.pages, links: PAGES.map(pageLink) };
}

/** What to tell a reader whose page could not be made. */
export function brokenAt({ pathname }: Pick<URL, 'pathname'>): ErrorPage {
	const language = languageOf(pathname.split('/')[1]);
	const { broken, brokenHint, back } = WORDS[language];
	return { title: broken, hint: brokenHint, lead: '', links: [{ href: pagePath(language, 'atlas'), name: back }] };
}

/** The territory a key, with or without its leading zero and of a municipality too, or a name may mean. */
function centreMeant(text: string): string | undefined {
	if (/^\d+$/.test(text)) {
		const [territory, municipality] = [DIGITS.territory, DIGITS.municipality].map((digits) =>
			text.padStart(digits, '0')
		);
		return (
			atlases.de.centres.find(({ ags }) => ags === territory || ags === municipality)?.ags ??
			municipalities.find(({ ags }) => ags === municipality)?.territory
		);
	}
	const found = findPlace(findable, text);
	return found.kind === 'one' ? found.place.territory : undefined;
}

const lastPart = (parts: readonly string[]) => parts.at(-1) ?? '';

/** A part of a path as a reader would say it: "Kreis-Unna.html" is "kreis unna". */
const plainPart = (part: string) => plainName(part.replace(/\.\w+$/, '').replace(/[-_+]/g, ' '));

/** A path with its escapes read; as it is where they are none. */
function readable(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

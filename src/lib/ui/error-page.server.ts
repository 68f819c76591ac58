import { atlases } from '$lib/data/bundled.js';
import { municipalities } from '$lib/data/municipality-store.js';
import { de } from '$lib/i18n/error/de.js';
import { en } from '$lib/i18n/error/en.js';
import { de as figureDe } from '$lib/i18n/figure/de.js';
import { en as figureEn } from '$lib/i18n/figure/en.js';
import { languageOf, prefixOf } from '$lib/i18n/language.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { centrePath, pagePath, SITE_PAGES, type SitePage } from '$lib/i18n/site-pages.js';
import { FIGURES } from '$lib/view/figure.js';
import { plainName, plainNames } from '$lib/view/find-place.js';
import type { ErrorPage, PageLink } from './error-page.js';
import { findable } from './findable.server.js';

const WORDS = { de, en };
const FIGURE_NAMES = { de: figureDe.title, en: figureEn.title };
const PAGES = Object.keys(SITE_PAGES) as SitePage[];
const FIGURE_PATHS = ['embed', 'abbildung'];
const CENTRE_PATHS = ['zentrum', 'zentren', 'centre', 'centres', 'center'];
const DIGITS = { territory: 5, municipality: 8 };

/** What to tell a reader who asked for a path that is not there, and where to go instead. The query stays as it is. */
export async function notFoundAt({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Promise<ErrorPage> {
	const asked = readable(pathname);
	const parts = asked.split('/').filter(Boolean);
	const language = languageOf(parts[0]);
	const own = language === 'en' ? parts.slice(1) : parts;
	const [section = '', name = ''] = own.map(plainPart);
	const wanted = own[1] ?? '';
	const [words, { pages: pageNames }] = [WORDS[language], await loadMessages(language)];
	const query = search.slice(1);

	if (FIGURE_PATHS.includes(section) && name) {
		const links = FIGURES.map((figure) => ({
			href: `${prefixOf(language)}/${section}/${figure}${search}`,
			name: FIGURE_NAMES[language][figure]
		}));
		return { title: words.title, hint: words.figureHint(wanted), lead: '', links };
	}
	const pageLink = (page: SitePage): PageLink => ({ href: pagePath(language, page, query), name: pageNames[page] });
	const isCentre = CENTRE_PATHS.includes(section);
	const territories = isCentre ? territoriesMeant(name) : territoriesCalled(section);
	const page = PAGES.find((known) =>
		[plainName(pageNames[known]), SITE_PAGES[known].slice(1), known].includes(section)
	);
	const meant: PageLink[] = [
		...(page && section ? [pageLink(page)] : []),
		...atlases[language].centres
			.filter((centre) => territories.includes(centre.ags))
			.map((centre) => ({ href: centrePath(language, centre.ags, query), name: centre.name }))
	];
	const hint = isCentre && name ? words.centreHint(wanted) : words.hint(asked);
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

/** A beginning of a name must be this long to mean something. */
const LEAST_LETTERS = 4;

/** The territories that a key may mean, with or without its leading zero and of a municipality too, or else a name or its beginning. */
function territoriesMeant(text: string): string[] {
	if (!/^\d+$/.test(text)) {
		const called = territoriesCalled(text);
		return called.length > 0 || text.length < LEAST_LETTERS
			? called
			: territoriesWhere((names) => names.some((name) => name.startsWith(text)));
	}
	const [territory, municipality] = [DIGITS.territory, DIGITS.municipality].map((digits) => text.padStart(digits, '0'));
	const own = atlases.de.centres.find(({ ags }) => ags === territory || ags === municipality)?.ags;
	const serving = municipalities.find(({ ags }) => ags === municipality)?.territory;
	return [own ?? serving ?? []].flat();
}

/** The territories of this name, and those of a municipality of this name. */
function territoriesCalled(text: string): string[] {
	return territoriesWhere((names) => names.includes(text));
}

function territoriesWhere(isMeant: (names: readonly string[]) => boolean): string[] {
	return findable.filter((place) => isMeant(plainNames(place))).map(({ territory }) => territory);
}

/** A part of a path without its ending, as names are compared. */
const plainPart = (part: string) => plainName(part.replace(/\.\w+$/, ''));

/** A path with its escapes read; as it is where they are none. */
function readable(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

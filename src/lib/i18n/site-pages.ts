import type { Language } from '$lib/data/atlas.js';
import { prefixOf } from './language.js';

/** The pages the main navigation leads to, in its order, with the path each has in both languages. */
export const SITE_PAGES = {
	atlas: '',
	need: '/bedarf',
	coverage: '/abdeckung',
	groups: '/gruppen',
	compare: '/vergleich',
	scenario: '/szenario',
	review: '/rueckblick',
	method: '/methode'
} as const;
export type SitePage = keyof typeof SITE_PAGES;

const withQuery = (path: string, query: string) => (path || '/') + (query ? `?${query}` : '');

/** Path of a page in a language, with a query if there is one. */
export function pagePath(language: Language, page: SitePage, query = ''): string {
	return withQuery(prefixOf(language) + SITE_PAGES[page], query);
}

/** Path of the page of one centre. @param ags key of the territory */
export function centrePath(language: Language, ags: string, query = ''): string {
	return withQuery(`${prefixOf(language)}/zentrum/${ags}`, query);
}

/** The same page in another language. @param pathname of the page, in any language */
export function translatedPath(language: Language, pathname: string, query = ''): string {
	return withQuery(prefixOf(language) + pathname.replace(/^\/en(?=\/|$)/, '').replace(/\/$/, ''), query);
}

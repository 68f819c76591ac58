import type { Language } from '$lib/data/atlas.js';

export const LANGUAGES: readonly Language[] = ['de', 'en'];

/** Language of a route by its optional first part: `/` is German, `/en` (in any case, as in an address that is not there) English. */
export function languageOf(param: string | undefined): Language {
	return param?.toLowerCase() === 'en' ? 'en' : 'de';
}

/** What a path in this language begins with. */
export function prefixOf(language: Language): string {
	return language === 'de' ? '' : '/en';
}

/** Path of the atlas page in a language, with a query if there is one. */
export function atlasPath(language: Language, query = ''): string {
	return (prefixOf(language) || '/') + (query ? `?${query}` : '');
}

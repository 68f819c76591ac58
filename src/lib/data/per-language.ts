import type { Language } from './atlas.js';

/** What is made once for each language. */
export function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
	return { de: make('de'), en: make('en') };
}

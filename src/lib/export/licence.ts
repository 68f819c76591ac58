/** Licence of the compilation, as `data/datapackage.json` states it (a test holds them together). */
export const LICENCE = {
	name: 'CC-BY-4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

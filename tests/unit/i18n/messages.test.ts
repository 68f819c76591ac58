import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageMessages } from '$lib/i18n/page-messages.js';
import { allProblems, messageProblems } from '$lib/i18n/messages-complete.js';

describe('messageProblems', () => {
	it('finds none in the messages of the atlas', () => {
		expect(allProblems()).toEqual([]);
	});

	it('knows the messages of every page', () => {
		const folder = fileURLToPath(new URL('../../../src/lib/i18n', import.meta.url));
		const pages = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/de.ts`));
		expect(Object.keys(pageMessages).sort()).toEqual(pages.sort());
	});

	it('names what is missing, empty or of another kind, and in which file', () => {
		const german = { title: 'Titel', map: { zoom: 'Vergrößern', count: () => '' }, extra: 'nur deutsch' };
		const englishOnly = { title: '', map: { zoom: 'Zoom in', count: 'text' } };
		expect(messageProblems({ de: german, en: englishOnly })).toEqual([
			'src/lib/i18n/en.ts: "title" is empty, expected text',
			'src/lib/i18n/en.ts: "map.count" is a string, expected a function',
			'src/lib/i18n/en.ts: "extra" is missing, expected a string',
			'src/lib/i18n/de.ts: "map.count" is a function, expected a string'
		]);
	});
});

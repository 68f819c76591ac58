import { describe, expect, it } from 'vitest';
import { de } from '$lib/i18n/de.js';
import { en } from '$lib/i18n/en.js';
import { messageProblems } from '$lib/i18n/messages-complete.js';

describe('messageProblems', () => {
	it('finds none in the messages of the atlas', () => {
		expect(messageProblems({ de, en })).toEqual([]);
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

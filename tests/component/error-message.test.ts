import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ErrorMessage from '$lib/ui/ErrorMessage.svelte';

const shown = (status: number, language: 'de' | 'en') => render(ErrorMessage, { props: { status, language } }).body;

describe('the error page', () => {
	it.each([
		[404, 'de', 'Diese Seite gibt es nicht.', 'href="/"'],
		[404, 'en', 'There is no such page.', 'href="/en"'],
		[500, 'de', 'Hier ist etwas schiefgegangen.', 'href="/"'],
		[500, 'en', 'Something went wrong here.', 'href="/en"']
	] as const)('for %i in %s says what happened and leads back', (status, language, sentence, link) => {
		expect(shown(status, language)).toContain(sentence);
		expect(shown(status, language)).toContain(link);
	});
});

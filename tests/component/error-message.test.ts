import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ErrorMessage from '$lib/ui/ErrorMessage.svelte';
import type { ErrorPage } from '$lib/ui/error-page.js';

const shown = (status: number, language: 'de' | 'en', told?: ErrorPage) =>
	render(ErrorMessage, { props: { status, language, told } }).body;

describe('the error page', () => {
	it('says what the server tells, as text and never as markup', () => {
		const links = [{ href: '/bedarf', name: 'Bedarf' }];
		const page = shown(404, 'de', { title: 'Fehlt.', hint: 'Unter „/<b>“ steht nichts.', lead: 'Meinten Sie:', links });
		for (const part of ['404', 'Fehlt.', 'Unter „/&lt;b>“ steht nichts.', 'Meinten Sie:']) expect(page).toContain(part);
		expect(page).toMatch(/<a href="\/bedarf"[^>]*>Bedarf<\/a>/);
	});

	it.each([
		['de', 'Die Seite ließ sich nicht laden.', 'Noch einmal versuchen'],
		['en', 'The page could not be loaded.', 'Try again']
	] as const)('in %s offers another try where the server could not be asked', (language, sentence, link) => {
		expect(shown(500, language)).toContain(sentence);
		expect(shown(500, language)).toContain(link);
	});
});

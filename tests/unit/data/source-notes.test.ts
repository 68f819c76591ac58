import { expect, it } from 'vitest';
import { claimEvidenceOf } from '$lib/data/claim-evidence.js';
import { describeSource } from '$lib/data/queries/fact-sources.js';
import { sourcesOf } from '$lib/data/queries/sources-of.js';
import { rowsOf } from '$lib/data/table.js';
import { atlas, tables } from '../../real-data.js';

/** Words of notes in English. A title or publisher has the language of the source; what is added to it is a note. */
const ENGLISH =
	/\b(copy|release|press (release|archive|text)|local|minutes|reprint|citing|mirror|motion|brochure|imprint|quoted|quotes|mentions|not noted|of the|on the|Dec|May|Oct)\b/;

it('titles and publishers of sources hold no English note, which German pages would show', () => {
	const rows = rowsOf(tables.sources);
	const caught = rows.filter((row) => ENGLISH.test(`${row.title} ${row.publisher}`));
	expect(caught.map((row) => `${row.source_id} ${row.title} (${row.publisher})`)).toEqual([]);
	// The same words are found where they belong.
	expect(rows.filter((row) => ENGLISH.test(row.source_note_en ?? '')).length).toBeGreaterThan(40);
	expect(rows.filter((row) => ENGLISH.test(row.source_note_de ?? ''))).toEqual([]);
});

it('a source brings its note in the language of the page', () => {
	expect(sourcesOf(tables, ['s007'], 'de')).toMatchObject([
		{ publisher: 'Stadt Dortmund', note: 'Kopie auf pdfslide' }
	]);
	expect(sourcesOf(tables, ['s007'], 'en')).toMatchObject([{ publisher: 'Stadt Dortmund', note: 'copy on pdfslide' }]);
	expect(sourcesOf(tables, ['s008'], 'de')).toMatchObject([{ note: null }]);
	// What the Rückblick and the Methode name.
	expect(claimEvidenceOf(atlas, tables, 'de').sources.get('s286')?.note).toBe('Pressetext');
	expect(claimEvidenceOf(atlas, tables, 'en').sources.get('s286')?.note).toBe('press text');
});

it('a source in one line leaves out what it lacks', () => {
	const whole = { publisher: 'Stadt', title: 'Vorlage', note: 'Kopie', url: 'https://example.org' };
	expect(describeSource(whole)).toBe('Stadt: Vorlage (Kopie) <https://example.org>');
	expect(describeSource({ ...whole, note: null, url: null })).toBe('Stadt: Vorlage');
	expect(describeSource({ ...whole, publisher: null })).toBe('Vorlage (Kopie) <https://example.org>');
});

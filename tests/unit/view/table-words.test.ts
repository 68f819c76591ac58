import { expect, test } from 'vitest';
import { columnName, tableCaption, tableNotes } from '$lib/view/table-words.js';
import { english, german } from '../speech.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');

test('the column of the interval is called after what counts', () => {
	expect(columnName('start', 'working', german)).toBe('in Betrieb');
	expect(columnName('name', 'working', german)).toBe('Zentrum');
});

test('a caption says how many rows there are, on which day and in which order', () => {
	const view = { stage: 'established', sort: { key: 'population', descending: true } } as const;
	expect(plain(tableCaption(54, '2013-12-31', view, german))).toBe(
		'54 Zentren am 31. Dezember 2013, sortiert nach Einwohner, absteigend'
	);
	expect(plain(tableCaption(1, '2013-12-31', view, english))).toMatch(/^One centre on 31 December 2013/);
});

test('notes say whether inhabitants are stated or estimated', () => {
	expect(tableNotes(true, '2013-12-31', german)).toContain('linear geschätzt');
	expect(tableNotes(false, '2013-12-31', german)).toContain('amtlich am Stichtag');
});

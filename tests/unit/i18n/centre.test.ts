import { describe, expect, it } from 'vitest';
import { de } from '$lib/i18n/centre/de.js';

describe('the sentence on the evidence of a centre', () => {
	it.each([
		['1. September 1989', 'spätestens 25. April 2014', 'vom 1. September 1989 bis spätestens 25. April 2014.'],
		['2012', '14. März 2014', 'von 2012 bis zum 14. März 2014.'],
		['Mai 2013', '2016', 'von Mai 2013 bis 2016.']
	])('from %s to %s', (from, to, words) => {
		expect(de.evidence.sentence(from, to)).toContain(`Die Angaben reichen ${words} `);
	});
});

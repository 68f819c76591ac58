import { describe, expect, it } from 'vitest';
import { etagOf, matchesEtag } from '$lib/export/etag.js';

const etag = etagOf('rows');

describe('matchesEtag', () => {
	it.each([
		['the same', etag],
		['the strong form of it', etag.replace('W/', '')],
		['one of several', `"other", ${etag}`],
		['any', '*']
	])('%s matches', (_, header) => {
		expect(matchesEtag(header, etag)).toBe(true);
	});

	it.each([
		['none', null],
		['nothing', ''],
		['another', etagOf('other rows')]
	])('%s does not', (_, header) => {
		expect(matchesEtag(header, etag)).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { refusal } from '../../../scripts/serve/refusal.js';

const request = { method: 'GET', url: '/', headers: { host: 'localhost:4173' } };

describe('refusal', () => {
	it.each([
		['a path', { url: '/zentrum/05913' }],
		['umlauts', { url: '/%C3%A4?q=%E0%A4%A' }],
		['a long address', { url: `/?view=${'a'.repeat(7000)}` }],
		['HEAD', { method: 'HEAD' }],
		['a name', { headers: { host: 'atlas.example' } }],
		['IPv6', { headers: { host: '[::1]:80' } }]
	])('lets %s pass', (_, part) => {
		expect(refusal({ ...request, ...part })).toBeNull();
	});

	it.each([
		[400, 'half a character', { url: '/%E0%A4%A' }],
		[400, 'a lone percent sign', { url: '/100%' }],
		[400, 'an address without a path', { url: 'http://elsewhere/' }],
		[400, 'the asterisk', { method: 'OPTIONS', url: '*' }],
		[400, 'no host', { headers: {} }],
		[400, 'a host with a path', { headers: { host: 'a/b' } }],
		[405, 'an unknown method', { method: 'PROPFIND' }],
		[414, 'an absurd address', { url: `/${'a'.repeat(9000)}` }]
	])('answers %i to %s', (status, _, part) => {
		expect(refusal({ ...request, ...part })).toMatchObject({ status, text: expect.stringMatching(/\.$/) as string });
	});
});

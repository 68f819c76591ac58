import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptsBrotli, renderedPage } from '$lib/ui/rendered-pages.server.js';

const HTML = '<p>Zentren in Düsseldorf und Köln</p>'.repeat(50);

const page = () =>
	Promise.resolve(
		new Response(HTML, { headers: { 'content-type': 'text/html', 'content-length': String(HTML.length), etag: '"a"' } })
	);

test('a page is rendered once for its address, and is the same compressed and plain', async () => {
	let rendered = 0;
	const render = () => {
		rendered += 1;
		return page();
	};
	const plain = await renderedPage('http://a/?same', null, render);
	const packed = await renderedPage('http://a/?same', 'gzip, deflate, br', render);
	expect(rendered).toBe(1);
	expect(await plain.text()).toBe(HTML);
	expect(packed.headers.get('content-encoding')).toBe('br');
	expect(packed.headers.get('vary')).toBe('accept-encoding');
	expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(HTML);
});

test('no kept answer states a length that is not its own', async () => {
	for (const encodings of [null, 'br']) {
		const { headers } = await renderedPage('http://a/?length', encodings, page);
		expect(headers.get('content-length')).toBeNull();
		expect(headers.get('etag')).toBe('"a"');
	}
});

test('what is no found page is not kept', async () => {
	let rendered = 0;
	const render = () => {
		rendered += 1;
		return Promise.resolve(new Response('no', { status: 404, headers: { 'content-type': 'text/html' } }));
	};
	for (let turn = 0; turn < 2; turn++) expect((await renderedPage('http://a/none', 'br', render)).status).toBe(404);
	expect(rendered).toBe(2);
});

test.each([
	[null, false],
	['', false],
	['gzip', false],
	['br', true],
	['gzip, br;q=0.8', true],
	['gzip, br; q=0', false],
	['br;q=0.0', false],
	['brotli', false]
])('Accept-Encoding %j takes brotli: %j', (encodings, expected) => {
	expect(acceptsBrotli(encodings)).toBe(expected);
});

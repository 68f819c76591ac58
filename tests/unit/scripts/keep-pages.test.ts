import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.js';

const PAGE = '<p>Zentren in Düsseldorf und Köln</p>'.repeat(50);

let asked: string[] = [];
let close = () => Promise.resolve();

/** Stands in for the built site: tells of every request that reaches it. */
function site({ url = '', method = '' }: IncomingMessage, response: ServerResponse): void {
	asked.push(`${method} ${url}`);
	const [status, type] = url.startsWith('/none')
		? [404, 'text/html; charset=utf-8']
		: [200, url.startsWith('/rows') ? 'text/csv' : 'text/html; charset=utf-8'];
	response.writeHead(status, { 'content-type': type, etag: '"a"', 'x-of-page': url });
	// In two pieces, as a long page comes.
	response.write(PAGE.slice(0, 101));
	response.end(PAGE.slice(101));
}

async function start(): Promise<string> {
	const server = await serve({ host: '127.0.0.1', port: 0, handler: site });
	close = server.close;
	asked = [];
	return server.url;
}

afterEach(() => close());

const headersOf = ({ headers }: Response) =>
	[...headers].filter(([name]) => !/^(date|transfer-|content-length)/.test(name));

it.each(['br', 'gzip', 'identity'])('asks the site once for a page, and sends it again (%s)', async (encoding) => {
	const url = await start();
	const headers = { 'accept-encoding': encoding };
	const first = await fetch(`${url}/?date=2013`, { headers });
	expect(await first.text()).toBe(PAGE);
	const again = await fetch(`${url}/?date=2013`, { headers });
	expect(await again.text()).toBe(PAGE);
	expect(asked).toEqual(['GET /?date=2013']);
	expect(again.status).toBe(200);
	expect(headersOf(again)).toEqual(headersOf(first));
	expect(again.headers.get('x-of-page')).toBe('/?date=2013');
	expect(again.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
});

it('takes another query, encoding or host for another page', async () => {
	const url = await start();
	for (const [path, encoding] of [
		['/', 'br'],
		['/?a', 'br'],
		['/', 'gzip']
	]) {
		await (await fetch(url + path, { headers: { 'accept-encoding': encoding ?? '' } })).text();
	}
	await (await fetch(url.replace('127.0.0.1', 'localhost'), { headers: { 'accept-encoding': 'br' } })).text();
	expect(asked).toHaveLength(4);
});

it.each([
	['a page that is not there', '/none', 'GET'],
	['what is no page', '/rows.csv', 'GET'],
	['what is more than a question', '/', 'POST'],
	['an address hardly asked for twice', `/?q=${'a'.repeat(700)}`, 'GET']
])('does not keep %s', async (_, path, method) => {
	const url = await start();
	for (let turn = 0; turn < 2; turn++) await (await fetch(url + path, { method })).text();
	expect(asked).toHaveLength(2);
});

it.each([
	['"a"', 304],
	['W/"a"', 304],
	['"b", "a"', 304],
	['"b"', 200]
])('to a browser that has %s answers %i', async (tag, status) => {
	const url = await start();
	await (await fetch(url)).text();
	const again = await fetch(url, { headers: { 'if-none-match': tag } });
	expect(asked).toHaveLength(1);
	expect(again.status).toBe(status);
	expect(again.headers.get('etag')).toBe('"a"');
	expect(await again.text()).toBe(status === 304 ? '' : PAGE);
});

it('lets go of the page that was not asked for longest', async () => {
	const url = await start();
	const visit = async (path: string) => (await fetch(url + path)).text();
	await visit('/?1');
	await visit('/?2');
	await visit('/?1');
	for (let page = 3; page <= 51; page++) await visit(`/?${page}`);
	asked = [];
	await visit('/?1');
	expect(asked).toEqual([]);
	await visit('/?2');
	expect(asked).toEqual(['GET /?2']);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../../../scripts/serve.js';
import { root } from '../../../scripts/setup/root.js';

const HOST = '127.0.0.1';
const LONG = 'Kommunale Integrationszentren '.repeat(200);

/** Stands in for the built site. */
function site({ url, headers }: IncomingMessage, response: ServerResponse): void {
	if (url === '/broken') throw new Error('a mistake of the site');
	if (url === '/hangs') return;
	response.setHeader('content-type', url === '/picture' ? 'image/png' : 'text/html; charset=utf-8');
	response.end(url === '/where' ? `${headers['x-zentrenatlas-protocol']?.toString()}://${headers.host}` : LONG);
}

let close = () => Promise.resolve();

async function start(): Promise<string> {
	const server = await serve({ host: HOST, port: 0, handler: site });
	close = server.close;
	return server.url;
}

afterEach(async () => {
	await close();
	close = () => Promise.resolve();
	vi.restoreAllMocks();
});

/** One request without the politeness of `fetch`. */
async function ask(url: string, options: { path?: string; method?: string; headers?: Record<string, string> } = {}) {
	const { hostname, port } = new URL(url);
	const call = request({ hostname, port, agent: false, ...options }).end();
	const [response] = (await once(call, 'response')) as [IncomingMessage];
	response.resume();
	return response;
}

/** Runs a program of ours until it ends, or sends it a signal once it says where it listens. */
async function program(args: string[], { env = {}, signal }: { env?: object; signal?: NodeJS.Signals }) {
	const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
	child.stdout.on('data', (chunk: Buffer) => {
		if (signal && chunk.includes(' is at ')) child.kill(signal);
	});
	const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
	return { code: code as number, out, error };
}

describe('serve', () => {
	it('says where it is, at a port of its own for port 0', async () => {
		expect(await start()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	});

	it.each([
		['br, gzip', '/', 'br'],
		['gzip', '/', 'gzip'],
		['identity', '/', undefined],
		['br', '/picture', undefined]
	])('to one who accepts %s, sends %s as %s', async (accepted, path, encoding) => {
		const response = await ask(await start(), { path, headers: { 'accept-encoding': accepted } });
		expect(response.headers['content-encoding']).toBe(encoding);
	});

	it('sends what a browser unpacks', async () => {
		expect(await (await fetch(await start())).text()).toBe(LONG);
	});

	it('tells the site the host that was asked for, and http, whatever a request claims', async () => {
		const url = await start();
		const response = await fetch(`${url}/where`, { headers: { 'x-zentrenatlas-protocol': 'gopher' } });
		expect(await response.text()).toBe(url);
	});

	it.each([
		[400, { path: '/%E0%A4%A' }],
		[405, { method: 'PROPFIND' }],
		[414, { path: `/${'a'.repeat(10_000)}` }],
		[431, { path: `/${'a'.repeat(40_000)}` }]
	])('answers %i to a malformed request', async (status, options) => {
		expect((await ask(await start(), options)).statusCode).toBe(status);
	});

	it('answers 400 to what is no HTTP, and 405 to a tunnel', async () => {
		const { port } = new URL(await start());
		for (const [line, status] of [
			['BREW / HTTP/1.1', '400'],
			['CONNECT a:1 HTTP/1.1\r\nHost: a:1', '405']
		] as const) {
			const socket = connect(Number(port), HOST);
			socket.end(`${line}\r\n\r\n`);
			expect(await text(socket)).toMatch(`HTTP/1.1 ${status}`);
		}
	});

	it('outlives a mistake of the site', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		const url = await start();
		expect((await ask(url, { path: '/broken' })).statusCode).toBe(500);
		expect(log).toHaveBeenCalledOnce();
		expect((await ask(url)).statusCode).toBe(200);
	});

	it('ends soon although an answer hangs and a connection is kept alive', async () => {
		const url = await start();
		const hanging = fetch(`${url}/hangs`).catch(() => 'cut off');
		await fetch(url).then((response) => response.text());
		const before = performance.now();
		await close();
		expect(performance.now() - before).toBeLessThan(2000);
		expect(await hanging).toBe('cut off');
	});
});

describe('an address that cannot be had', () => {
	it('is a sentence with a way out when the port is taken', async () => {
		const other = createServer().listen(0, HOST);
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const sentence = `Port ${port} on ${HOST} is taken by another program. End that one, or choose another port: PORT=4180 npm start`;
		await expect(serve({ host: HOST, port, handler: site })).rejects.toThrow(sentence);
		other.close();
	});

	it('is a sentence when the host is none of this machine', async () => {
		// 192.0.2.0/24 is set aside for examples (RFC 5737).
		const call = serve({ host: '192.0.2.1', port: 0, handler: site });
		await expect(call).rejects.toThrow('HOST is "192.0.2.1", which is no address of this machine');
	});

	it('ends npm start with exit code 1 before it installs or builds anything', async () => {
		const { code, out, error } = await program(['scripts/start.js'], { env: { PORT: 'abc' } });
		expect({ code, out, error }).toEqual({
			code: 1,
			out: '',
			error: 'PORT is "abc", but a port is a whole number from 0 to 65535. For example: PORT=4180 npm start\n'
		});
	});
});

describe('serveUntilStopped', () => {
	const module = JSON.stringify(join(root, 'scripts', 'serve', 'until-stopped.js'));
	const script = `import { serveUntilStopped } from ${module};
		await serveUntilStopped({ host: '${HOST}', port: 0, handler: (request, response) => response.end() });`;

	it.each(['SIGINT', 'SIGTERM'] as const)('ends with exit code 0 on %s', async (signal) => {
		const { code, out, error } = await program(['--input-type=module', '--eval', script], { signal });
		expect({ code, error }).toEqual({ code: 0, error: '' });
		expect(out).toMatch(/^Zentrenatlas NRW is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C ends it\)\.\n$/);
	});
});

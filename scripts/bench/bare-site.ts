import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Handler } from '../serve/built-handler.js';
import { root } from '../setup/root.js';
import type { Intervals } from './bare/status.js';
import { bundle } from './bundle.js';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8'
};

/**
 * Builds the bare page and makes what answers for it: the page at `/54` and `/396`, its script and its data, each
 * compressed beforehand as well as brotli can, which is how the atlas' own files are.
 */
export async function bareSite(intervals: Readonly<Record<54 | 396, Intervals>>): Promise<Handler> {
	const folder = join(root, 'scripts/bench/bare');
	const topology = (name: string) => readFileSync(join(root, 'data', `${name}.topo.json`));
	const built = await bundle({ root: folder });
	const page = built.find((file) => file.path === '/index.html');
	if (!page) throw new Error('Vite made no page of scripts/bench/bare');
	const files = [
		...built,
		{ path: '/54', content: page.content },
		{ path: '/396', content: page.content },
		{ path: '/54.topo.json', content: topology('territories') },
		{ path: '/396.topo.json', content: topology('municipalities') },
		{ path: '/54.intervals.json', content: JSON.stringify(intervals[54]) },
		{ path: '/396.intervals.json', content: JSON.stringify(intervals[396]) }
	];
	const compressed = new Map(files.map(({ path, content }) => [path, brotliCompressSync(content)]));
	return ({ url = '' }, response) => {
		const body = compressed.get(url);
		if (!body) return response.writeHead(404).end();
		response.setHeader('content-type', TYPES[extname(url) || '.html'] ?? 'application/octet-stream');
		response.setHeader('content-encoding', 'br');
		response.setHeader('content-length', body.length);
		return response.end(body);
	};
}

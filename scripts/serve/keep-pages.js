// @ts-check

/** @import { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http' */
/** @typedef {(request: IncomingMessage, response: ServerResponse, next: () => void) => void} Middleware */
/** @typedef {{ headers: OutgoingHttpHeaders, body: Buffer }} Kept */

/** Pages kept at most: some 3 MB compressed, 20 MB where none of them is. */
const LIMIT = 50;
/** Longer addresses are hardly asked for twice. */
const LONGEST_URL = 600;
/** What belongs to a moment or a connection, not to the page. */
const PASSING = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/**
 * Makes what answers with a page as it was sent before, without asking the site again: a page is a function of its
 * address, the data are part of the build, and nothing in it is made for one reader (scripts are allowed by their hash).
 * Only pages that were found are kept, the last of them that were asked for.
 *
 * @param {readonly string[]} varying names of the headers a page depends on besides its address, in lower case
 * @returns {Middleware} stands before what compresses: pages are kept as they go over the wire
 */
export function keepPages(varying) {
	/** @type {Map<string, Kept>} */
	const kept = new Map();
	return (request, response, next) => {
		const { method, url = '', headers } = request;
		if (method !== 'GET' || url.length > LONGEST_URL) return next();
		const key = JSON.stringify([url, ...varying.map((name) => headers[name])]);
		const known = kept.get(key);
		if (known) {
			kept.delete(key);
			kept.set(key, known);
			return send(known, headers['if-none-match'], response);
		}
		const chunks = record(response);
		response.once('finish', () => {
			if (!isPage(response)) return;
			const body = Buffer.concat(chunks);
			const lasting = Object.entries(response.getHeaders()).filter(([name]) => !PASSING.has(name));
			kept.set(key, { headers: { ...Object.fromEntries(lasting), 'content-length': body.length }, body });
			const oldest = kept.keys().next();
			if (kept.size > LIMIT && !oldest.done) kept.delete(oldest.value);
		});
		next();
	};
}

/**
 * @param {Kept} page
 * @param {string | undefined} seen what the browser has of it (RFC 9110, 13.1.2)
 * @param {ServerResponse} response
 */
function send({ headers, body }, seen, response) {
	const { etag, vary } = headers;
	if (typeof etag === 'string' && seen?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)) {
		response.writeHead(304, { etag, ...(vary && { vary }) }).end();
	} else {
		response.writeHead(200, headers).end(body);
	}
}

/** @param {ServerResponse} response */
function isPage(response) {
	return response.statusCode === 200 && /^text\/html\b/.test(String(response.getHeader('content-type')));
}

/**
 * Notes what is written, as long as it may be a page.
 *
 * @param {ServerResponse} response
 * @returns {readonly Buffer[]} grows with the answer
 */
function record(response) {
	/** @type {Buffer[]} */
	const chunks = [];
	for (const name of /** @type {const} */ (['write', 'end'])) {
		const original = response[name].bind(response);
		/** @type {(...args: any[]) => any} */
		const recording = (chunk, ...rest) => {
			if (isPage(response)) {
				if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encodingOf(rest[0])));
				else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
			}
			return Reflect.apply(original, undefined, [chunk, ...rest]);
		};
		response[name] = recording;
	}
	return chunks;
}

/**
 * @param {unknown} argument an encoding, or what is called back
 * @returns {BufferEncoding}
 */
function encodingOf(argument) {
	return typeof argument === 'string' && Buffer.isEncoding(argument) ? argument : 'utf8';
}

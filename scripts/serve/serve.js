// @ts-check
import { createServer } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import { builtHandler, PROTOCOL_HEADER } from './built-handler.js';
import { closer } from './closer.js';
import { keepPages } from './keep-pages.js';
import { listen } from './listen.js';
import { refusal } from './refusal.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { Handler } from './built-handler.js' */
/**
 * @typedef {object} ServeOptions
 * @property {string} host
 * @property {number} port 0 for a free one
 * @property {Handler} [handler] answers requests; the built site when left out
 */

/** A page of 300 kB becomes 48 kB in 6 ms; 9 takes a hundred to save half a kilobyte more. */
const BROTLI_QUALITY = 6;

const NO_TUNNEL = 'HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\n\r\n';

/**
 * Serves the site over HTTP. What the site makes on request is compressed on the way (its files were at the build), and
 * a malformed request gets a 4xx without reaching it.
 *
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url: without a slash at its end; close: idle
 *   connections end at once, busy ones within half a second
 * @throws Problem when the address cannot be bound, or there is no build
 */
export async function serve({ host, port, handler }) {
	const handle = handler ?? (await builtHandler());
	const keep = keepPages(['host', 'accept-encoding', ...headersOfAddress()]);
	const compress = compressor();
	const server = createServer((request, response) => {
		// An HTTP/1.0 client need not say which host it means.
		request.headers.host ??= new URL(url).host;
		request.headers[PROTOCOL_HEADER] = 'http';
		response.setHeader('x-content-type-options', 'nosniff');
		const refused = refusal(request);
		if (refused) {
			response.writeHead(refused.status, { 'content-type': 'text/plain; charset=utf-8', ...refused.headers });
			response.end(`${refused.text}\n`);
		} else {
			keep(request, response, () => compress(request, response, () => void answer(handle, request, response)));
		}
	});
	server.on('connect', (_request, socket) => socket.end(NO_TUNNEL));
	const url = await listen(server, { host, port });
	return { url, close: closer(server) };
}

/** Names of the headers by which adapter-node learns, behind a proxy, at which address a page is asked for. */
function headersOfAddress() {
	const { PROTOCOL_HEADER: protocol, HOST_HEADER: host, PORT_HEADER: port } = process.env;
	return [protocol, host, port].flatMap((name) => (name ? [name.toLowerCase()] : []));
}

/** Its types know Express's requests only; the package asks for no more than Node's. */
function compressor() {
	return /** @type {(request: IncomingMessage, response: ServerResponse, next: () => void) => void} */ (
		/** @type {unknown} */ (compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } }))
	);
}

/**
 * @param {Handler} handle
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function answer(handle, request, response) {
	try {
		await handle(request, response, () => response.writeHead(404).end());
	} catch (error) {
		console.error(error);
		if (!response.headersSent) response.writeHead(500);
		response.end();
	}
}

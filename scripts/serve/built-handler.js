// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '../setup/problem.js';
import { root } from '../setup/root.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @typedef {(request: IncomingMessage, response: ServerResponse, next: () => void) => unknown} Handler */

/** Tells adapter-node the protocol of a request, see `builtHandler`. */
export const PROTOCOL_HEADER = 'x-zentrenatlas-protocol';

/**
 * Loads the built site. Unless ORIGIN or PROTOCOL_HEADER say otherwise (behind a proxy with TLS they must), pages find
 * themselves at `http://` and the request's Host: adapter-node would take https, and reads this when it is loaded.
 *
 * @returns {Promise<Handler>}
 * @throws {Problem} when there is no build, or a setting of adapter-node is wrong
 */
export async function builtHandler() {
	const file = join(root, 'build', 'handler.js');
	if (!existsSync(file)) throw new Problem('There is no build to serve yet. Make one: npm run build');
	if (!process.env.ORIGIN) {
		delete process.env.ORIGIN;
		process.env.PROTOCOL_HEADER ??= PROTOCOL_HEADER;
	}
	try {
		return /** @type {{ handler: Handler }} */ (await import(pathToFileURL(file).href)).handler;
	} catch (error) {
		if (error instanceof Error && /^Invalid (ORIGIN|BODY_SIZE_LIMIT)/.test(error.message)) {
			throw new Problem(error.message);
		}
		throw error;
	}
}

// @ts-check

/** @import { IncomingMessage } from 'node:http' */
/** @typedef {{ status: number, text: string, headers?: Record<string, string> }} Refusal */

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST'];

/** Longer than any view or storyboard in an address; Node itself stops at 16 kB of headers. */
const LONGEST_URL = 8000;

/** A name, an IPv4 or a bracketed IPv6 address, and a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * Says why a request is not worth handing on, or null when it is. What passes has a path that can be decoded and a host
 * from which an absolute address can be made.
 *
 * @param {Pick<IncomingMessage, 'method' | 'url' | 'headers'>} request
 * @returns {Refusal | null}
 */
export function refusal({ method = '', url = '', headers }) {
	if (!METHODS.includes(method)) {
		return { status: 405, text: `The method ${method} is not known here.`, headers: { allow: METHODS.join(', ') } };
	}
	if (url.length > LONGEST_URL) {
		return { status: 414, text: `An address may have ${LONGEST_URL} characters; this one has ${url.length}.` };
	}
	if (!url.startsWith('/')) return { status: 400, text: 'The address of a request must begin with "/".' };
	if (!isDecodable(url)) {
		return { status: 400, text: 'The path has a "%" that is not followed by the code of a character (UTF-8).' };
	}
	if (!HOST.test(headers.host ?? '')) return { status: 400, text: 'The Host header must be a name or address.' };
	return null;
}

/** @param {string} url */
function isDecodable(url) {
	try {
		decodeURIComponent(url.replace(/\?.*$/s, ''));
		return true;
	} catch {
		return false;
	}
}

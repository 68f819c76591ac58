// @ts-check
import { Problem } from '../setup/problem.js';

/** @import { Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */
/** @import { Address } from '../setup/address.js' */

/**
 * Binds a server to an address.
 *
 * @param {Server} server
 * @param {Address} address
 * @returns {Promise<string>} where a browser on this machine finds it, such as `http://127.0.0.1:4173`
 * @throws {Problem} when the address cannot be bound: a sentence with a way out
 */
export function listen(server, { host, port }) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			reject(new Problem(sentence(error, { host, port })))
		);
		server.listen({ host, port }, () => resolve(urlOf(host, /** @type {AddressInfo} */ (server.address()).port)));
	});
}

/**
 * @param {string} host
 * @param {number} port
 */
function urlOf(host, port) {
	if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {Address} address
 */
function sentence(error, { host, port }) {
	switch (error.code) {
		case 'EADDRINUSE':
			return `Port ${port} on ${host} is taken by another program. End that one, or choose another port: PORT=${port === 4180 ? 4181 : 4180} npm start`;
		case 'EACCES':
			return `Port ${port} may not be used without more rights. Choose one above 1023: PORT=4180 npm start`;
		case 'EADDRNOTAVAIL':
		case 'EAFNOSUPPORT':
		case 'EINVAL':
		case 'EAI_AGAIN':
		case 'ENOTFOUND':
			return `HOST is "${host}", which is no address of this machine (${error.code}). Use HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for its whole network.`;
		default:
			return `The server cannot listen on ${host}, port ${port}: ${error.message}. Try another: HOST=127.0.0.1 PORT=4180 npm start`;
	}
}

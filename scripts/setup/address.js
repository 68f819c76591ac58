// @ts-check
import { Problem } from './problem.js';

/** @typedef {{ host: string, port: number }} Address */

export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;

const HIGHEST_PORT = 65_535;

/**
 * Reads where to listen. An empty value counts as none.
 *
 * @param {{ HOST?: string | undefined, PORT?: string | undefined }} given
 * @returns {Address} port 0 asks the system for a free one
 * @throws {Problem} when PORT is no port
 */
export function addressOf({ HOST, PORT }) {
	return { host: HOST?.trim() || DEFAULT_HOST, port: PORT?.trim() ? portOf(PORT.trim()) : DEFAULT_PORT };
}

/** @param {string} text */
function portOf(text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
	if (port <= HIGHEST_PORT) return port;
	throw new Problem(
		`PORT is "${text}", but a port is a whole number from 0 to ${HIGHEST_PORT}. For example: PORT=4180 npm start`
	);
}

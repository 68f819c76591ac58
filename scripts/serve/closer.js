// @ts-check

/** @import { Server } from 'node:http' */

/** How long an answer under way may take to finish. */
const GRACE_MS = 500;

/**
 * Makes the function that ends a server: no new connections, idle ones end at once, busy ones after a short grace.
 *
 * @param {Server} server
 * @returns {() => Promise<void>} may be called again, and on a server that never listened
 */
export function closer(server) {
	return () =>
		new Promise((resolve) => {
			const end = setTimeout(() => server.closeAllConnections(), GRACE_MS);
			server.close(() => {
				clearTimeout(end);
				resolve();
			});
			server.closeIdleConnections();
		});
}

// @ts-check
import { serve } from './serve.js';

/** @import { ServeOptions } from './serve.js' */

/**
 * Serves the site, prints its address, and ends the process with exit code 0 on Ctrl-C or SIGTERM.
 *
 * @param {ServeOptions} options
 * @returns {Promise<void>} once it listens
 */
export async function serveUntilStopped(options) {
	const { url, close } = await serve(options);
	const stop = () => void close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	// adapter-node lets go of its promises; one bad request must not end the site for everybody else.
	process.on('unhandledRejection', (error) => console.error(error));
	console.log(`Zentrenatlas NRW is at ${url} (Ctrl-C ends it).`);
}

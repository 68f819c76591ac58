import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's web site, on a port of its own and therefore another origin. */
export interface Stranger {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves one page of HTML at every address. */
export async function stranger(html: string): Promise<Stranger> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

import { get, type IncomingHttpHeaders } from 'node:http';

/** An answer as it crosses the network: nothing is decoded. */
export interface Wire {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** A server that takes longer has hung up on us. */
const PATIENCE_MS = 20_000;

/** Asks as a browser would that takes brotli. @throws if the server cannot be reached, or does not answer */
export function wire(url: string, headers: Record<string, string> = {}): Promise<Wire> {
	return new Promise((resolve, reject) => {
		get(
			url,
			{ headers: { 'accept-encoding': 'br', ...headers }, signal: AbortSignal.timeout(PATIENCE_MS) },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
				);
			}
		).on('error', reject);
	});
}

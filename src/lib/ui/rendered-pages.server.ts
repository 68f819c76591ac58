import { brotliCompressSync, constants } from 'node:zlib';

/** A page as it was sent. */
interface Rendered {
	readonly html: string;
	readonly headers: readonly (readonly [string, string])[];
	/** The same compressed, once a browser has asked for that. */
	brotli?: Uint8Array<ArrayBuffer>;
}

/** Pages kept at most: some 20 MB. */
const LIMIT = 50;
/** Longer addresses are hardly asked for twice. */
const LONGEST_KEY = 600;
/** As what the server compresses on the way (`scripts/serve/serve.js`). */
const BROTLI_QUALITY = 6;

const kept = new Map<string, Rendered>();

/**
 * The answer for a page of this address, rendered and compressed once for as long as it is remembered: a page is a
 * function of its address, the data are part of the build, and nothing in it is made for one reader (scripts are
 * allowed by their hash).
 *
 * @param key the whole address, with its host, for pages name it
 * @param encodings `Accept-Encoding` of the request
 * @param render makes the answer; only a found HTML page is remembered
 */
export async function renderedPage(
	key: string,
	encodings: string | null,
	render: () => Promise<Response>
): Promise<Response> {
	const known = kept.get(key);
	if (known) {
		kept.delete(key);
		kept.set(key, known);
		return respond(known, encodings);
	}
	const response = await render();
	const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
	if (!isPage || key.length > LONGEST_KEY) return response;
	// Its length is that of the text as it stands, not of what is sent.
	response.headers.delete('content-length');
	const page: Rendered = { html: await response.text(), headers: [...response.headers] };
	kept.set(key, page);
	const oldest = kept.keys().next();
	if (kept.size > LIMIT && !oldest.done) kept.delete(oldest.value);
	return respond(page, encodings);
}

function respond(page: Rendered, encodings: string | null): Response {
	const headers = page.headers.map(([name, value]): [string, string] => [name, value]);
	if (!acceptsBrotli(encodings)) return new Response(page.html, { headers });
	page.brotli ??= new Uint8Array(
		brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
	);
	return new Response(page.brotli, { headers: [...headers, ['content-encoding', 'br'], ['vary', 'accept-encoding']] });
}

/** `br` is named, and not with a weight of zero (RFC 9110, 12.5.3). */
export function acceptsBrotli(encodings: string | null): boolean {
	return (encodings ?? '').split(',').some((part) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(part));
}

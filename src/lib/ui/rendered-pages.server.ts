/** A page as it was sent. */
interface Rendered {
	readonly html: string;
	readonly headers: readonly (readonly [string, string])[];
}

/** Pages kept at most: some 20 MB. */
const LIMIT = 50;
/** Longer addresses are hardly asked for twice. */
const LONGEST_KEY = 600;

const kept = new Map<string, Rendered>();

/**
 * The answer for a page of this address, rendered once for as long as it is remembered: a page is a function of its
 * address, the data are part of the build, and nothing in it is made for one reader (scripts are allowed by their hash).
 *
 * @param key the whole address, with its host, for pages name it
 * @param render makes the answer; only a found HTML page is remembered
 */
export async function renderedPage(key: string, render: () => Promise<Response>): Promise<Response> {
	const known = kept.get(key);
	if (known) {
		kept.delete(key);
		kept.set(key, known);
		return respond(known);
	}
	const response = await render();
	const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
	if (!isPage || key.length > LONGEST_KEY) return response;
	const page: Rendered = { html: await response.text(), headers: [...response.headers] };
	kept.set(key, page);
	const oldest = kept.keys().next();
	if (kept.size > LIMIT && !oldest.done) kept.delete(oldest.value);
	return respond(page);
}

function respond({ html, headers }: Rendered): Response {
	return new Response(html, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
}

import type { Handle, HandleServerError } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/language.js';
import { asciiPage } from '$lib/ui/ascii-page.server.js';
import { brokenAt, notFoundAt } from '$lib/ui/error-page.server.js';
import { atlasFile } from '$lib/ui/load-atlas.js';

/** Pages that are sent all they show. */
const WITHOUT_ATLAS = /\/(rueckblick|methode)$/;

const worksOnAtlas = (route: string | null) => route !== null && !WITHOUT_ATLAS.test(route);

const EMBED = /^\/(en\/)?embed\//;

/**
 * Sent with every answer: no sniffing, no referrer to other hosts, no access to devices, no framing of full pages. None
 * about openers: pages hold nothing of a reader's that another window could learn, and isolating them would cost every
 * visit from another page a new process, and so a later map.
 */
const HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'X-Permitted-Cross-Domain-Policies': 'none'
};

/**
 * The policy of `svelte.config.js` says nothing of framing, for that depends on the page: an embed may stand in any, also
 * in slides opened as a file, which `frame-ancestors *` would keep out.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const language = languageOf(event.url.pathname.split('/')[1]);
	const ahead: string[] = [];
	const resolved = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language),
		// All else stands back behind the first frame: `app.html` fetches scripts, facts and the typeface once it can be seen.
		preload: ({ type, path }) => {
			if (type !== 'css') ahead.push(path);
			return type === 'css';
		},
		filterSerializedResponseHeaders: (name) => name === 'content-type'
	});
	const isPage = resolved.headers.get('content-type') === 'text/html';
	const facts = resolved.ok && worksOnAtlas(event.route.id) ? [atlasFile(language)] : [];
	const response = isPage
		? await asciiPage(resolved, (html) => html.replace('%ahead%', [...facts, ...ahead].join(' ')))
		: resolved;
	for (const [name, value] of Object.entries(HEADERS)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	if (!EMBED.test(event.url.pathname)) {
		const policy = response.headers.get('content-security-policy');
		response.headers.set('content-security-policy', [policy, "frame-ancestors 'none'"].filter(Boolean).join('; '));
		response.headers.set('X-Frame-Options', 'DENY');
	}
	return response;
};

const NOT_FOUND = 404;

/** An unknown path is a reader's slip and needs no report; anything else is ours and is told on the server's console. */
export const handleError: HandleServerError = async ({ error, event, status, message }) => {
	if (status === NOT_FOUND) return { message, page: await notFoundAt(event.url) };
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`${event.request.method} ${event.url.pathname}${event.url.search}: ${what}\n`);
	return { message, page: brokenAt(event.url) };
};

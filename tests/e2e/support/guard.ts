import type { Page } from '@playwright/test';

/** What a page asked for and what its browser complained of. */
export interface Guard {
	/** Every address requested, without those of blobs and data. */
	readonly requested: string[];
	/** Errors of scripts, and what the content security policy kept from happening. */
	readonly complaints: string[];
}

/** Listens to a page from now on. */
export async function guard(page: Page): Promise<Guard> {
	const requested: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (/^(https?|wss?):/.test(request.url())) requested.push(request.url());
	});
	page.on('websocket', (socket) => requested.push(socket.url()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`policy violated: ${violatedDirective} by ${blockedURI}`)
		);
	});
	return { requested, complaints };
}

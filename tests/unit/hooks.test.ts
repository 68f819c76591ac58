import { afterEach, describe, expect, it, vi } from 'vitest';
import { handleError } from '../../src/hooks.server.js';

const ask = (path: string, status: number, error: unknown) =>
	handleError({
		error,
		status,
		message: 'Internal Error',
		event: { url: new URL(path, 'http://127.0.0.1'), request: new Request('http://127.0.0.1') }
	} as Parameters<typeof handleError>[0]);

describe('handleError', () => {
	const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	afterEach(() => written.mockClear());

	it('says in the page’s language what went wrong, and tells the console all of it', async () => {
		const told = await ask('/en/methode?date=2013-12-31', 500, new Error('no such table'));
		expect(told).toMatchObject({ page: { title: 'Something went wrong here.', links: [{ href: '/en' }] } });
		expect(JSON.stringify(told)).not.toContain('no such table');
		expect(String(written.mock.calls[0]?.[0])).toMatch(/^GET \/en\/methode\?date=2013-12-31: Error: no such table/);
	});

	it('takes an unknown path for a reader’s slip', async () => {
		expect(await ask('/Bedarf', 404, new Error('Not found: /Bedarf'))).toMatchObject({
			page: { title: 'Diese Seite gibt es nicht.', links: [{ href: '/bedarf' }] }
		});
		expect(written).not.toHaveBeenCalled();
	});
});

import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiPage } from '$lib/ui/ascii-page.server.js';

const ASCII = /^[\0-\x7f]*$/;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const sent = (html: string, headers: Record<string, string> = {}, status = 200) =>
	asciiPage(new Response(html, { status, headers: { 'content-type': 'text/html', ...headers } }));
const decoded = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

test('characters beyond ASCII become references, and the encoding is named', async () => {
	const page = await sent('<p title="2012–2014">„Kreis Düren“ 😀</p>');
	expect(await page.text()).toBe('<p title="2012&#8211;2014">&#8222;Kreis D&#252;ren&#8220; &#128512;</p>');
	expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a script keeps what it says, and the policy allows it by its new hash alone', async () => {
	const [script, plain] = ['const a = "Köln – 😀";\n', 'const b = 1;'];
	const policy = `script-src 'self' ${hash(script)} ${hash(plain)}`;
	const page = await sent(`<script nonce>${script}</script>–<script>${plain}</script>`, {
		'content-security-policy': policy
	});
	const html = await page.text();
	const [first = '', second] = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1]);
	expect(first).toMatch(ASCII);
	expect(runInNewContext(`${first}a`)).toBe('Köln – 😀');
	expect(second).toBe(plain);
	expect(page.headers.get('content-security-policy')).toBe(`script-src 'self' ${hash(first)} ${hash(plain)}`);
});

test('styles stay as they are', async () => {
	const style = '<style>a::after { content: "→"; }</style>';
	expect(await (await sent(`–${style}–`)).text()).toBe(`&#8211;${style}&#8211;`);
});

test('the length of the text before is not told, status and other headers are', async () => {
	const page = await sent('ü', { 'content-length': '2', etag: '"1"' }, 404);
	expect(page.status).toBe(404);
	expect(page.headers.get('content-length')).toBeNull();
	expect(page.headers.get('etag')).toBe('"1"');
});

test('any text is kept, all of it in ASCII', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
			const html = `<p>${text.replaceAll(/[<&]/g, '')}</p>`;
			const ascii = await (await sent(html)).text();
			expect(ascii).toMatch(ASCII);
			expect(decoded(ascii)).toBe(html);
		})
	);
});

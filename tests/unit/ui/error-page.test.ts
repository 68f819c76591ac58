import { describe, expect, it } from 'vitest';
import { brokenAt, notFoundAt } from '$lib/ui/error-page.server.js';

const at = (path: string) => notFoundAt(new URL(path, 'http://127.0.0.1'));
const hrefs = async (path: string) => (await at(path)).links.map(({ href }) => href);

describe('notFoundAt', () => {
	it.each([
		['/BEDARF', ['/bedarf']],
		['/r%C3%BCckblick/', ['/rueckblick']],
		['/methode.html', ['/methode']],
		['/en/Method', ['/en/methode']],
		['/EN/compare', ['/en/vergleich']],
		['/zentrum/5913', ['/zentrum/05913']],
		['/zentrum/dortmund', ['/zentrum/05913']],
		['/zentrum/kreis-unna', ['/zentrum/05978']],
		['/zentrum/Rhein-Sieg-Kreis', ['/zentrum/05382']],
		['/zentrum/rhein-kreis-neuss', ['/zentrum/05162']],
		['/castrop-rauxel', ['/zentrum/05562']],
		['/zentrum/siegen', ['/zentrum/05970']],
		['/zentrum/aachen', ['/zentrum/05334', '/zentrum/05334002']],
		['/zentrum/L%C3%BCnen', ['/zentrum/05978']],
		['/en/centre/05978024', ['/en/zentrum/05978']],
		['/zentrum/5334002', ['/zentrum/05334002']],
		['/Dortmund?date=2013-12-31', ['/zentrum/05913?date=2013-12-31']],
		['/embed/karte?a=b', ['/embed/map?a=b', '/embed/timeline?a=b', '/embed/spending?a=b', '/embed/table?a=b']]
	])('finds what %s may mean', async (path, expected) => {
		expect(await hrefs(path)).toEqual(expected);
	});

	it.each(['/gibt-es-nicht', '/a/b/c', '/zentrum/99999', '/zentrum/e', '/%ff', '/en', '/test', '/app', '/stadt', '/'])(
		'names all pages where %s means none of them',
		async (path) => {
			const prefix = path === '/en' ? '/en' : '';
			expect(await hrefs(path)).toEqual(
				['/', '/bedarf', '/abdeckung', '/gruppen', '/vergleich', '/szenario', '/rueckblick', '/methode'].map((page) =>
					prefix && page === '/' ? prefix : prefix + page
				)
			);
		}
	);

	it('quotes what should have been a key or a figure', async () => {
		expect((await at('/zentrum/99999/x')).hint).toContain('„99999“');
		expect((await at('/embed/map/x')).hint).toContain('„map“');
	});

	it('says what was asked for and what was expected', async () => {
		expect((await at('/r%C3%BCck?x=1')).hint).toBe('Unter „/rück“ steht nichts. Prüfen Sie die Schreibweise.');
		expect((await at('/zentrum/99999')).hint).toContain('Schlüssel „99999“. Erwartet wird einer der 54');
		expect((await at('/en/embed/pie')).hint).toContain('no figure “pie”');
	});
});

describe('brokenAt', () => {
	it.each([
		['/methode', 'Hier ist etwas schiefgegangen.', '/'],
		['/en/methode', 'Something went wrong here.', '/en']
	])('says of %s what happened and leads back', (pathname, title, href) => {
		expect(brokenAt({ pathname })).toMatchObject({ title, links: [{ href }] });
	});
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readApiRequest } from '$lib/export/api-request.js';
import { centresAnswer, places } from '$lib/export/centres-store.js';
import type { CentresDocument } from '$lib/export/centres-document.js';
import type { ProblemDocument } from '$lib/export/problem.js';
import type { Cell } from '$lib/export/csv.js';
import { LICENCE } from '$lib/export/licence.js';
import { KEYS } from '$lib/view/codec.js';
import { fallback, GET, OPTIONS } from '../../src/routes/api/v1/centres.[format]/+server.js';
import { fallback as unknownPath } from '../../src/routes/api/[...path]/+server.js';
import { pack } from '../real-data.js';

const ORIGIN = 'https://atlas.example';

/** Calls a handler as the server would, with what it reads of the event. */
async function ask(handler: typeof GET, path: string, init: RequestInit = {}): Promise<Response> {
	const url = new URL(path, ORIGIN);
	const format = url.pathname.split('.')[1] ?? '';
	const event = { url, params: { format }, request: new Request(url, init) };
	return handler(event as unknown as Parameters<typeof GET>[0]);
}

const get = (path: string, headers: Record<string, string> = {}) => ask(GET, `/api/v1/centres.${path}`, { headers });
const csv = async (query: string, delimiter = ',') =>
	parse<Record<string, string>>(await (await get(`csv?${query}`)).text(), { columns: true, delimiter });
const json = async (response: Response) => (await response.json()) as CentresDocument;
const problem = async (response: Response) => {
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	const document = (await response.json()) as ProblemDocument;
	expect(document.status).toBe(response.status);
	return document;
};

const cellText = (cell: Cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? ''));

describe('GET /api/v1/centres.csv', () => {
	it('answers with the rows of the view as a file', async () => {
		const response = await get('csv?date=2013-12-31&district=053');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
		expect(response.headers.get('content-disposition')).toBe(
			`attachment; filename="zentrenatlas-nrw_2013-12-31_eingerichtet_bezirk-koeln.csv"; filename*=UTF-8''zentrenatlas-nrw_2013-12-31_eingerichtet_bezirk-k%C3%B6ln.csv`
		);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const link = response.headers.get('link');
		expect(link).toContain(`<${ORIGIN}/api/v1/centres.csv?date=2013-12-31&district=053>; rel="canonical"`);
		expect(link).toContain(`<${LICENCE.url}>; rel="license"`);
		expect(link).toContain(`<${ORIGIN}/api/v1/centres.json?date=2013-12-31&district=053>; rel="describedby"`);
	});

	it('gives 54 rows without a query and filtered, sorted rows with one', async () => {
		expect(await csv('')).toHaveLength(54);
		const rows = await csv('district=059&sort=-population');
		expect(rows.map((row) => row.district_ags)).toEqual(Array(12).fill('059'));
		const population = rows.map((row) => Number(row.population));
		expect(population).toEqual([...population].sort((a, b) => b - a));
	});

	it('accepts what does not change the rows, and has one canonical address for all of it', async () => {
		const [plain, adorned] = [
			await get('csv?date=2014-01-01'),
			await get(
				'csv?to=2018&date=2014-01-01&measure=funding&level=municipality&rows=name&focus=05913&unit=total&kind=&sort=start&method=own&classes=7&breaks=10,12.5'
			)
		];
		expect(adorned.status).toBe(200);
		expect(adorned.headers.get('link')).toBe(plain.headers.get('link'));
		expect(await adorned.text()).toBe(await plain.text());
	});

	it('writes for German Excel and read.csv2 if asked: semicolons, decimal commas, a byte order mark', async () => {
		const bytes = new Uint8Array(await (await get('csv?sep=semicolon&bom=1')).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const [commas, points] = [await csv('sep=semicolon', ';'), await csv('')];
		expect(commas.map((row) => row.posts_high?.replace(',', '.'))).toEqual(points.map((row) => row.posts_high));
		expect(commas[0]?.posts_high).toMatch(/^\d+,\d$/);
	});

	it('answers 304 to who has the rows already', async () => {
		const etag = (await get('csv?status=yes')).headers.get('etag') ?? '';
		const again = await get('csv?status=yes', { 'If-None-Match': etag });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
		expect(again.headers.get('etag')).toBe(etag);
		expect((await get('csv?status=no', { 'If-None-Match': etag })).status).toBe(200);
	});

	it('runs no query for rows it gave before', () => {
		const answer = (query: string) =>
			centresAnswer({ request: readApiRequest(new URLSearchParams(query), 'csv', places).request, origin: ORIGIN });
		expect(answer('date=2015-03-01&measure=posts')).toBe(answer('focus=05913&date=2015-03-01'));
		expect(answer('date=2015-03-01')).not.toBe(answer('date=2015-03-02'));
	});
});

describe('GET /api/v1/centres.json', () => {
	it('brings what is needed to use and cite the rows', async () => {
		const response = await get('json?lang=en&date=2013-12-31&district=059&sort=-funding&unit=total');
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		const body = await json(response);
		expect(body).toMatchObject({
			view: { date: '2013-12-31', district: '059', kind: null, sort: '-funding', unit: 'total' },
			query: 'date=2013-12-31&unit=total&district=059&sort=-funding',
			url: `${ORIGIN}/api/v1/centres.json?date=2013-12-31&unit=total&district=059&sort=-funding&lang=en`,
			stand: pack.stand,
			licence: LICENCE
		});
		expect(body.rows).toHaveLength(12);
		expect(body.columns.map((column) => column.name)).toEqual(Object.keys(body.rows[0] ?? {}));
		expect(body.attribution[0]).toContain('Zentrenatlas NRW');
		expect(body.attribution.join()).toContain('dl-de/by-2-0');
		const listed = body.sources.map((source) => source.source_id);
		const named = body.rows.flatMap((row) =>
			[
				row.source_ids,
				row.funding_source_ids,
				row.population_source_ids,
				row.foreign_share_source_ids ?? 'inkar'
			].flatMap((ids) => ids.split(' '))
		);
		expect(listed).toEqual([...new Set(named)].sort());
	});

	it('has the rows of the CSV', async () => {
		const { rows } = await json(await get('json?status=yes&kind=city'));
		const cells = rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellText(cell as Cell)]))
		);
		expect(cells).toEqual(await csv('status=yes&kind=city'));
	});

	it('states the licence of the data package', () => {
		const { licenses } = pack as unknown as { licenses: { name: string; path: string }[] };
		expect(licenses[0]).toMatchObject({ name: LICENCE.name, path: LICENCE.url });
	});
});

describe('a request that cannot be answered', () => {
	it('is told every parameter that is wrong, and why', async () => {
		const query = 'foo=1&date=2013-13-01&stage=a&stage=b&sep=x&bom=1&bom=1&lang=en';
		const response = await get(`csv?${query}`);
		expect(response.status).toBe(400);
		expect(response.headers.get('content-language')).toBe('en');
		const { title, detail, instance, errors } = await problem(response);
		expect(title).toBe('Unusable parameters');
		expect(detail).toBe('Please correct or leave out: foo, date, stage, sep, bom.');
		expect(instance).toBe(`/api/v1/centres.csv?${query}`);
		expect(errors).toMatchObject([
			{ parameter: 'foo', value: '1', reason: 'unknown', expected: [...KEYS, 'lang', 'sep', 'bom'].join(', ') },
			{ parameter: 'date', value: '2013-13-01', reason: 'invalid', expected: `2012-01-01 … ${pack.stand}` },
			{ parameter: 'stage', value: 'a, b', reason: 'repeated' },
			{ parameter: 'sep', value: 'x', reason: 'invalid', expected: 'comma, semicolon' },
			{ parameter: 'bom', value: '1, 1', reason: 'repeated', expected: '0, 1' }
		]);
		for (const error of errors ?? []) expect(error.detail).toContain(error.parameter);
	});

	it.each([
		'csv?focus=05999',
		'csv?place=05999999',
		'csv?lang=fr',
		'json?sep=comma',
		'json?bom=0',
		'csv?from=2014&date=2013-01-01'
	])('%s is a 400', async (path) => {
		const response = await get(path);
		expect(response.status).toBe(400);
		expect((await problem(response)).errors).toHaveLength(1);
	});

	it.each(['csv?lang=&sep=&bom=&date=&district=', 'json?lang=', 'csv?place=05978024', 'csv?focus=05334002'])(
		'%s is not one of them',
		async (path) => {
			expect((await get(path)).status).toBe(200);
		}
	);

	it('is a 404 for an extension it does not have, and for any other path', async () => {
		for (const response of [
			await get('xlsx'),
			await ask(fallback, '/api/v1/centres.xlsx', { method: 'POST' }),
			await ask(OPTIONS, '/api/v1/centres.xlsx', { method: 'OPTIONS' }),
			await ask(unknownPath as unknown as typeof GET, '/api/v1/center.csv'),
			await ask(unknownPath as unknown as typeof GET, '/api/%ff')
		]) {
			expect(response.status).toBe(404);
			expect((await problem(response)).detail).toContain('/api/v1/centres.csv');
		}
	});

	it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is a 405 for %s', async (method) => {
		const response = await ask(fallback, '/api/v1/centres.csv', { method });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
		expect((await problem(response)).detail).toContain(method);
	});

	it('is a 414 when it is longer than any view', async () => {
		const response = await get(`csv?date=${'0'.repeat(2000)}`);
		expect(response.status).toBe(414);
		expect((await problem(response)).instance).toBe('/api/v1/centres.csv');
	});
});

describe('OPTIONS', () => {
	it('lets a page of another host ask for what changed', async () => {
		const response = await ask(OPTIONS, '/api/v1/centres.csv', { method: 'OPTIONS' });
		expect(response.status).toBe(204);
		expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match');
	});
});

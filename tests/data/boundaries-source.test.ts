import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundariesCommand } from '../../scripts/boundaries/command.js';
import { checkSqlite } from '../../scripts/boundaries/check-sqlite.js';
import { ringsArea, ringsByKey } from '../../scripts/boundaries/rings.js';
import { runMapshaper } from '../../scripts/boundaries/run-mapshaper.js';
import { type AreaTopology, areasOf } from '../../scripts/boundaries/topology.js';
import { declaredSquares, MUNICIPALITIES, MUNICIPALITIES_CSV, squares } from './fixtures/boundaries/squares.js';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
	await writeFile(at('municipalities.csv'), MUNICIPALITIES_CSV);
	await writeFile(at('squares.geojson'), JSON.stringify(declaredSquares()));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command on a made source; returns what it printed. */
async function run(source: string, out = 'out'): Promise<string> {
	const printed: string[] = [];
	const options = ['--source', at(source), '--municipalities', at('municipalities.csv'), '--out', at(out)];
	await boundariesCommand(options, (text) => printed.push(text));
	return printed.join('\n');
}

async function result(name: string, out = 'out'): Promise<AreaTopology> {
	return JSON.parse(await readFile(join(at(out), name), 'utf8')) as AreaTopology;
}

async function writeSquares(name: string, features: object[]): Promise<void> {
	await writeFile(at(name), JSON.stringify({ ...declaredSquares(), features }));
}

/** Writes the made squares as a shapefile in the given projection, with the key in the given column. */
async function writeShapefile(name: string, crs: string, column: string): Promise<void> {
	const files = await shapefile(crs, column);
	for (const [part, content] of Object.entries(files)) await writeFile(at(part.replace('squares', name)), content);
}

async function shapefile(crs: string, column: string): Promise<Record<string, Buffer>> {
	const mapshaper = createRequire(import.meta.url)('mapshaper') as {
		applyCommands(commands: string, files: object): Promise<Record<string, Buffer>>;
	};
	const commands = `-i s.json -rename-fields ${column}=AGS -proj from=EPSG:25832 ${crs} -o squares.shp`;
	return mapshaper.applyCommands(commands, { 's.json': JSON.stringify(squares()) });
}

function expectMadeState(territories: AreaTopology, municipalities: AreaTopology): void {
	const ids = (topology: AreaTopology, object: string) => areasOf(topology, object).map(({ id }) => id);
	expect(ids(municipalities, 'municipalities')).toEqual(MUNICIPALITIES.map(({ ags }) => ags));
	expect(ids(territories, 'territories')).toEqual(['05111', '05154', '05334', '05334002']);
	expect(ids(territories, 'districts')).toEqual(['051', '053']);
	expect(ids(territories, 'state')).toEqual(['05']);
	expect(territories.transform).toEqual(municipalities.transform);
	const [state = []] = ringsByKey(territories, 'state', () => '05').values();
	// Six squares of 10 km; the waves of opposite sides are alike and take nothing away.
	expect(ringsArea(state) / 600e6).toBeCloseTo(1, 3);
	expect(territories.bbox?.[0]).toBeCloseTo(350_000, -3);
	expect(territories.bbox?.[3]).toBeCloseTo(5_670_000, -3);
}

describe('npm run data:boundaries -- --source', () => {
	it('builds both results from GeoJSON that declares its projection', async () => {
		const report = await run('squares.geojson', 'geojson');
		expectMadeState(
			await result('territories.topo.json', 'geojson'),
			await result('municipalities.topo.json', 'geojson')
		);
		expect(report).toContain('4 territories, 2 districts, 1 state');
		expect(report).toContain('6 municipalities');
		expect(report).toMatch(/max 0\.\d+ px/);
	});

	it('builds them from GeoJSON in degrees, as an array, with numbers for keys and other states in it', async () => {
		const output = await runMapshaper(['-i s.json', '-proj from=EPSG:25832 EPSG:4326', '-o d.json format=geojson'], {
			's.json': JSON.stringify(squares())
		});
		const degrees = JSON.parse(output['d.json'] ?? '') as ReturnType<typeof squares>;
		const [first, ...others] = degrees.features.map((feature) => ({
			...feature,
			properties: { AGS_0: Number(feature.properties?.['AGS']) }
		}));
		const elsewhere = { ...first, properties: { AGS_0: 11000000 } };
		await writeFile(at('array.json'), JSON.stringify([first, elsewhere, { ...degrees, features: others }]));
		await run('array.json', 'array');
		expectMadeState(await result('territories.topo.json', 'array'), await result('municipalities.topo.json', 'array'));
	});

	it.each([
		['EPSG:25832', 'AGS'],
		['EPSG:4326', 'ags'],
		['EPSG:31467', 'AGS_0']
	])('builds them from a shapefile in %s with the key in the column %s', async (crs, column) => {
		await writeShapefile('shape', crs, column);
		await run('shape.shp', 'shape');
		expectMadeState(await result('territories.topo.json', 'shape'), await result('municipalities.topo.json', 'shape'));
	});

	it('says which municipalities are missing and which are not known', async () => {
		const [first, ...others] = squares().features;
		await writeSquares('other.geojson', [...others, { ...first, properties: { AGS: '05999000' } }]);
		await expect(run('other.geojson')).rejects.toThrow(
			/other\.geojson does not have the expected 6 municipalities.*Missing: 05111000\..*Not in the list.*: 05999000\./
		);
	});

	it('says that a file of another state has none', async () => {
		const features = squares().features.map((feature) => ({ ...feature, properties: { AGS: '11000000' } }));
		await writeSquares('berlin.geojson', features);
		await expect(run('berlin.geojson')).rejects.toThrow(/expected 6 municipalities \(0 found\)/);
	});

	it('says which columns there are if none has the key', async () => {
		await writeSquares(
			'keyless.geojson',
			squares().features.map((one) => ({ ...one, properties: { GEN: 'Ort' } }))
		);
		await expect(run('keyless.geojson')).rejects.toThrow(/expected one of AGS, ags, AGS_0, ags_0; found .*columns GEN/);
	});

	it('says what is wrong with a projection that is not declared', async () => {
		await writeFile(at('undeclared.geojson'), JSON.stringify(squares()));
		await expect(run('undeclared.geojson')).rejects.toThrow(
			/Cannot project .*undeclared\.geojson.*declared coordinate/
		);
	});

	it.each([
		['nowhere.geojson', undefined, /Cannot read the boundary file .*nowhere\.geojson/],
		['broken.geojson', '{"type": "Feat', /broken\.geojson is not JSON/],
		['numbers.json', '[1, 2]', /numbers\.json is not GeoJSON/],
		['lonely.shp', 'no shapefile', /Cannot read the boundary file .*lonely\.dbf/],
		['map.kml', '<kml/>', /expected a file that ends in \.shp, \.gpkg, \.geojson or \.json/]
	])('says what is wrong with %s', async (name, content, message) => {
		if (content !== undefined) await writeFile(at(name), content);
		await expect(run(name)).rejects.toThrow(message);
	});

	it('says what is wrong with a broken shapefile', async () => {
		await writeFile(at('broken.shp'), 'no shapefile');
		await writeFile(at('broken.dbf'), 'no table');
		await expect(run('broken.shp')).rejects.toThrow(/Cannot read .*broken\.shp/);
	});

	it('tells how to convert a GeoPackage where the module that reads it is not built', () => {
		const load = () => {
			throw new Error('Could not locate the bindings file. Tried:\n → build/better_sqlite3.node');
		};
		expect(() => checkSqlite('vg250.gpkg', load)).toThrow(/better-sqlite3 is not built here.*ogr2ogr .*"vg250\.gpkg"/s);
	});

	it('refuses options that it does not know', async () => {
		await expect(boundariesCommand(['--sauce', 'x'], () => {})).rejects.toThrow(/--sauce/);
	});

	it('ends with 1 and one clear sentence, without a stack', async () => {
		const script = fileURLToPath(new URL('../../scripts/boundaries.ts', import.meta.url));
		const failed = await promisify(execFile)(process.execPath, [
			'--import',
			'tsx',
			script,
			'--source',
			at('none.shp')
		]).then(
			() => undefined,
			(error: { code: number; stderr: string }) => error
		);
		expect(failed?.code).toBe(1);
		expect(failed?.stderr).toMatch(/^Cannot read the boundary file .*none\.shp: ENOENT[^\n]*\n$/);
	});
});

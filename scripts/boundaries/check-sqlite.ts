import { createRequire } from 'node:module';
import { BoundaryError } from './boundary-error.js';

interface Sqlite {
	new (path: string): { close(): void };
}

/** Loads the module that mapshaper reads GeoPackage with, from where mapshaper finds it. */
function loadSqlite(): Sqlite {
	const mapshaperPath = createRequire(import.meta.url).resolve('mapshaper');
	return createRequire(mapshaperPath)('better-sqlite3') as Sqlite;
}

/**
 * Fails with advice if GeoPackage cannot be read here. It is SQLite, read through a native module whose install script
 * may not have been run; without it mapshaper would end the process.
 */
export function checkSqlite(path: string, load = loadSqlite): void {
	try {
		new (load())(':memory:').close();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
		throw new BoundaryError(
			`Cannot read the GeoPackage ${path}: the native module better-sqlite3 is not built here (${reason}). ` +
				'Convert the file with GDAL and pass the result with --source:\n' +
				`  ogr2ogr -f GeoJSON -t_srs EPSG:4326 municipalities.geojson "${path}" vg250_gem`
		);
	}
}

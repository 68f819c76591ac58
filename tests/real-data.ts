import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasOf } from '$lib/data/atlas.js';
import type { DataPackage } from '$lib/data/package.js';
import { readTables } from '$lib/data/tables.js';

const folder = join(import.meta.dirname, '..', 'data');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The project's real facts, read from disk once for the tests that hold rules against them. */
export const pack = JSON.parse(text('datapackage.json')) as DataPackage;
export const tables = readTables(pack, (name) => text(`${name}.csv`));
export const atlas = atlasOf(pack, tables, 'de');

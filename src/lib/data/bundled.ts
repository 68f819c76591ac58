import datapackage from '../../../data/datapackage.json';
import { atlasOf } from './atlas.js';
import type { DataPackage } from './package.js';
import { perLanguage } from './per-language.js';
import { readTables } from './tables.js';

const files = import.meta.glob<string>('../../../data/*.csv', { query: '?raw', import: 'default', eager: true });

export const pack: DataPackage = datapackage;

/** The facts this build was made from, read once when the server starts. Never import this in the browser. */
export const tables = readTables(pack, (name) => {
	const text = files[`../../../data/${name}.csv`];
	if (text === undefined) throw new Error('the file is missing; expected it beside datapackage.json');
	return text;
});

/** What the browser gets of them, in each language. */
export const atlases = perLanguage((language) => atlasOf(pack, tables, language));

import type { CellParser } from './table.js';

/** What this module reads of `data/datapackage.json`, a Frictionless Data Package (v2). */
export interface DataPackage {
	readonly version: string;
	/** The day the data describe: the default date of every view, as an ISO day. */
	readonly stand: string;
	readonly resources: readonly Resource[];
}

interface Resource {
	readonly name: string;
	readonly path: string;
	readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

/** How to read each column of a resource. @throws Error for a resource the package does not describe */
export function parsersFor(pack: DataPackage, name: string): Record<string, CellParser> {
	const resource = pack.resources.find((candidate) => candidate.name === name);
	if (!resource?.schema)
		throw new Error(`datapackage.json describes no table "${name}"; expected a resource of that name`);
	return Object.fromEntries(
		resource.schema.fields.map((field) => [field.name, isNumeric(field.type) ? parseNumber : parseText])
	);
}

function isNumeric(type: string): boolean {
	return type === 'number' || type === 'integer';
}

const parseNumber: CellParser = (text) => (text === '' || text === null ? null : Number(text));
const parseText: CellParser = (text) => (text === '' || text === null ? null : text);

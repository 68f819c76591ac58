import type { Resource } from './data-package.js';
import type { DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { list, object, record, type Shape, text } from './shape.js';

const SHOWN = 5;

const topology = object(
	{ type: text, objects: record(object({ geometries: list(object({ id: text }, 'open')) }, 'open')) },
	'open'
);

/** Boundary files that are missing, broken, or do not have exactly the areas that the tables name. */
export function topologyProblems(data: DataSet, files: ReadonlyMap<string, Uint8Array>): Problem[] {
	return data.pkg.resources
		.filter(({ format }) => format === 'topojson')
		.flatMap((resource) => {
			const found = read(files.get(resource.path));
			const whats = typeof found === 'string' ? [['*', found] as const] : differences(data, resource, found);
			return whats.map(([column, what]) => ({ file: resource.path, line: 1, column, what }));
		});
}

type Ids = ReadonlyMap<string, readonly string[]>;

/** The ids of the areas by object, or what is wrong with the file. */
function read(bytes: Uint8Array | undefined): Ids | string {
	if (bytes === undefined) return 'the file is missing, expected it to be built with npm run data:boundaries';
	const complaints: string[] = [];
	const found = shaped(topology, new TextDecoder().decode(bytes), complaints);
	if (found === undefined || found.type !== 'Topology' || complaints.length > 0) {
		return 'the file is not TopoJSON of areas with ids, expected what npm run data:boundaries builds';
	}
	return new Map(Object.entries(found.objects).map(([name, { geometries }]) => [name, geometries.map(({ id }) => id)]));
}

function shaped<T>(shape: Shape<T>, json: string, complaints: string[]): T | undefined {
	try {
		return shape(JSON.parse(json), '', (_, what) => void complaints.push(what));
	} catch {
		return undefined;
	}
}

function differences(data: DataSet, { expect }: Resource, found: Ids): (readonly [string, string])[] {
	return (expect?.areas ?? []).flatMap(({ object: name, resource, field }) => {
		const wanted = data.valuesOf(resource, field);
		if (wanted === undefined) return [];
		const ids = found.get(name) ?? [];
		const missing = [...wanted].filter((value) => !ids.includes(value));
		const extra = ids.filter((id, index) => !wanted.has(id) || ids.indexOf(id) < index);
		const from = `of column ${field} of ${data.tables.get(resource)?.resource.path}`;
		return [
			...(missing.length > 0
				? [[name, `no area has the id ${some(missing)}, expected each value ${from}`] as const]
				: []),
			...(extra.length > 0
				? [[name, `there are areas too many (${some(extra)}), expected one for each value ${from}`] as const]
				: [])
		];
	});
}

function some(values: readonly string[]): string {
	const more = values.length - SHOWN;
	return `${values.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

import { cellProblems } from './cell-problems.js';
import { completenessProblems } from './completeness-problems.js';
import { conditionProblems } from './condition-problems.js';
import type { DataPackage, Resource, TableResource } from './data-package.js';
import { dataSet } from './data-set.js';
import { foreignKeyProblems } from './foreign-key-problems.js';
import { keyProblems } from './key-problems.js';
import { listProblems } from './list-problems.js';
import { periodProblems } from './period-problems.js';
import type { Problem } from './problem.js';
import { PACKAGE_FILE, readPackage } from './read-package.js';
import { readTable } from './read-table.js';
import { rowPatternProblems } from './row-pattern-problems.js';
import { rowProblems } from './row-problems.js';
import { standProblems } from './stand-problems.js';
import { topologyProblems } from './topology-problems.js';

/** Bytes of the files of a data folder by their name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface DataReport {
	/** All that is wrong, in the order of the package, then of lines and columns. */
	readonly problems: readonly Problem[];
	/** Rows of each table. */
	readonly rows: readonly { readonly file: string; readonly count: number }[];
}

/** Checks a data folder against its `datapackage.json` and tells everything that is wrong with it at once. */
export function checkData(files: Files): DataReport {
	const { pkg, problems } = readPackage(files.get(PACKAGE_FILE));
	if (pkg === undefined) return { problems, rows: [] };

	const read = pkg.resources.filter(isTable).map((resource) => readTable(resource, files.get(resource.path)));
	const tables = read.map(({ table }) => table);
	const single = [...read.flatMap((each) => each.problems), ...tables.flatMap(cellProblems)];
	const data = dataSet(pkg, tables, single);
	const joint = [keyProblems, foreignKeyProblems, listProblems, conditionProblems, rowPatternProblems, rowProblems]
		.concat(completenessProblems, periodProblems)
		.flatMap((check) => tables.flatMap((table) => check(data, table)));
	const all = [...single, ...joint, ...standProblems(data), ...topologyProblems(data, files), ...strangers(pkg, files)];
	return {
		problems: inOrder(pkg, all),
		rows: tables.map(({ resource, rows }) => ({ file: resource.path, count: rows.length }))
	};
}

function isTable(resource: Resource): resource is TableResource {
	return resource.schema !== undefined;
}

/** Tables that lie in the folder but not in the package. */
function strangers({ resources }: DataPackage, files: Files): Problem[] {
	const known = resources.map(({ path }) => path);
	const unknown = [...files.keys()].filter((name) => name.endsWith('.csv') && !known.includes(name));
	const what = `the file is not in ${PACKAGE_FILE}, expected a resource with this path`;
	return unknown.map((file) => ({ file, line: 1, column: '*', what }));
}

function inOrder({ resources }: DataPackage, problems: readonly Problem[]): Problem[] {
	const columnsOf = new Map(resources.map(({ path, schema }) => [path, schema?.fields.map(({ name }) => name) ?? []]));
	const files = [PACKAGE_FILE, ...columnsOf.keys()];
	const rank = ({ file, column }: Problem): readonly [number, number] => {
		const place = files.indexOf(file);
		return [place < 0 ? files.length : place, columnsOf.get(file)?.indexOf(column) ?? 0];
	};
	return problems.toSorted((a, b) => {
		const [fileA, columnA] = rank(a);
		const [fileB, columnB] = rank(b);
		return fileA - fileB || a.line - b.line || columnA - columnB;
	});
}

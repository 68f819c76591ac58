import type { ColumnReference } from './data-package.js';
import type { DataSet } from './data-set.js';
import { quote } from './quote.js';

/** What is wrong with a value that should occur in one of some columns of other tables; nothing when it does. */
export function referenceProblem(
	data: DataSet,
	value: string,
	references: readonly ColumnReference[]
): string | undefined {
	const known = references.map(({ resource, field }) => data.valuesOf(resource, field));
	const unknowable = known.includes(undefined);
	const found = references.some(({ except }, index) => known[index]?.has(value) && !except?.includes(value));
	if (unknowable || found) return undefined;
	const places = references.map(({ resource, field }) => `${pathOf(data, resource)} (${field})`).join(' or ');
	return `${quote(value)} is not in ${places}, expected a value from there`;
}

function pathOf({ tables }: DataSet, resource: string): string {
	return tables.get(resource)?.resource.path ?? resource;
}

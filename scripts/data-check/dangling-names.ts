import type { DataPackage, Expectations, Field, Resource } from './data-package.js';
import type { Complain } from './shape.js';

/** Complains about every name in the package that points to a table or column it does not have. */
export function danglingNames(pkg: DataPackage, complain: Complain): void {
	const columns = new Map(pkg.resources.map((each) => [each.name, each.schema?.fields.map(({ name }) => name) ?? []]));
	const need = (resource: string, fields: readonly string[], path: string): void => {
		const known = columns.get(resource);
		if (known === undefined) {
			complain(path, `"${resource}" is not a resource, expected one of ${[...columns.keys()].join(', ')}`);
			return;
		}
		for (const name of fields.filter((each) => !known.includes(each))) {
			complain(path, `"${name}" is not a column of ${resource}, expected one of ${known.join(', ')}`);
		}
	};

	need(pkg.standOf.resource, [pkg.standOf.field], 'standOf');
	pkg.resources.forEach((resource, index) => {
		const path = `resources[${index}]`;
		if (resource.format === 'csv' && resource.schema === undefined) {
			complain(`${path}.schema`, `${resource.path} has no schema, expected its columns`);
		}
		for (const [names, place] of ownNames(resource)) need(resource.name, names, `${path}.${place}`);
		for (const { reference } of resource.schema?.foreignKeys ?? []) {
			need(reference.resource, reference.fields, `${path}.schema.foreignKeys`);
		}
		for (const { by } of resource.expect?.covered ?? []) {
			need(by.resource, [by.field, ...Object.keys(by.where ?? {})], `${path}.expect.covered`);
		}
		for (const each of resource.expect?.areas ?? []) need(each.resource, [each.field], `${path}.expect.areas`);
		for (const { references } of resource.expect?.complete ?? []) {
			for (const each of references) need(each.resource, [each.field], `${path}.expect.complete`);
		}
		resource.schema?.fields.forEach((field, place) => {
			const at = `${path}.schema.fields[${place}]`;
			for (const each of referencesOf(field)) need(each.resource, [each.field], at);
			const places = [...(field.rowPattern ?? '').matchAll(/\{([a-z_]+)\}/g)].map(([, column]) => column ?? '');
			need(resource.name, places, `${at}.rowPattern`);
			for (const { when } of field.conditions ?? []) need(resource.name, Object.keys(when ?? {}), at);
			if (differ(field.constraints?.enum, field.values)) {
				complain(`${at}.values`, 'the meanings do not go with constraints.enum, expected one for each of its values');
			}
			if ((field.constraints?.pattern || field.edtf) && !field.examples?.length) {
				complain(`${at}.examples`, 'a column with a pattern has no example, expected one to show in messages');
			}
		});
	});
}

/** Columns of its own table that a resource names, with the place where it does. */
function ownNames({ schema, expect }: Resource): (readonly [readonly string[], string])[] {
	return [
		[schema?.primaryKey ?? [], 'schema.primaryKey'],
		[schema?.foreignKeys?.flatMap(({ fields }) => fields) ?? [], 'schema.foreignKeys'],
		[expectedNames(expect), 'expect']
	];
}

function expectedNames(expect: Expectations | undefined): readonly string[] {
	if (expect === undefined) return [];
	const { complete, sums, covered, together, anyFilled, atMost, periods } = expect;
	return [
		...(complete?.flatMap(({ by, field }) => [...by, field]) ?? []),
		...(sums?.flatMap((each) => [each.field, ...Object.keys(each.where)]) ?? []),
		...(covered?.map(({ field }) => field) ?? []),
		...[together, anyFilled, atMost].flatMap((each) => each?.flat() ?? []),
		...(periods ? [periods.from, periods.to, periods.groups] : [])
	];
}

function referencesOf({ list, conditions }: Field): { resource: string; field: string }[] {
	return [
		...(list?.reference ? [list.reference] : []),
		...(conditions?.flatMap((each) => each.references ?? []) ?? [])
	];
}

function differ(
	allowed: readonly string[] | undefined,
	values: Readonly<Record<string, unknown>> | undefined
): boolean {
	return values !== undefined && Object.keys(values).join() !== (allowed ?? []).join();
}

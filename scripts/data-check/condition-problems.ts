import type { Condition, Field } from './data-package.js';
import { cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import { quote } from './quote.js';
import { referenceProblem } from './reference-problem.js';
import type { Row, Table } from './table.js';

/** Cells that break a rule which holds only in rows of some kind. */
export function conditionProblems(data: DataSet, table: Table): Problem[] {
	return table.resource.schema.fields.flatMap((field) =>
		(field.conditions ?? []).flatMap((condition) =>
			table.rows
				.filter((row) => cell(row, field.name) !== '' && applies(data, table, row, field, condition))
				.flatMap((row) => {
					const what = conditionProblem(data, cell(row, field.name), condition);
					return what === undefined
						? []
						: [{ file: table.resource.path, line: row.line, column: field.name, what: what + reason(condition) }];
				})
		)
	);
}

function applies(data: DataSet, table: Table, row: Row, { name }: Field, { when }: Condition): boolean {
	const columns = Object.entries(when ?? {});
	return (
		[name, ...columns.map(([column]) => column)].every((column) => data.isSound(table, row, column)) &&
		columns.every(([column, value]) => cell(row, column) === value)
	);
}

function conditionProblem(
	data: DataSet,
	text: string,
	{ capture, maximum, references, ...rule }: Condition
): string | undefined {
	const value = capture ? capture.exec(text)?.[1] : text;
	if (value === undefined) return undefined;
	if (rule.enum && !rule.enum.includes(value))
		return `${quote(value)} does not fit, expected ${rule.enum.join(' or ')}`;
	if (maximum !== undefined && Number(value) > maximum)
		return `${quote(value)} is too large, expected at most ${maximum}`;
	return references ? referenceProblem(data, value, references) : undefined;
}

function reason({ when }: Condition): string {
	const causes = Object.entries(when ?? {}).map(([column, value]) => `${column} is ${value}`);
	return causes.length === 0 ? '' : `, because ${causes.join(' and ')}`;
}

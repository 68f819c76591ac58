import { constraintProblem } from './constraint-problem.js';
import type { Field } from './data-package.js';
import type { Problem } from './problem.js';
import type { Table } from './table.js';
import { textProblem } from './text-problem.js';
import { typeProblem } from './type-problem.js';

/** What is wrong with each cell by itself: at most one problem a cell, the most basic one. */
export function cellProblems({ resource, rows, columns }: Table): Problem[] {
	const fields = resource.schema.fields.filter(({ name }) => columns.includes(name));
	return rows
		.filter(({ whole }) => whole)
		.flatMap((row) =>
			fields.flatMap((field) => {
				const what = cellProblem(row.cells[field.name] ?? '', field);
				return what === undefined ? [] : [{ file: resource.path, line: row.line, column: field.name, what }];
			})
		);
}

function cellProblem(text: string, field: Field): string | undefined {
	if (text === '') {
		if (!field.constraints?.required) return undefined;
		const { examples, constraints } = field;
		const example = constraints.enum?.[0] ?? examples?.[0];
		return `the cell is empty, expected a value${example === undefined ? '' : ` such as ${example}`}`;
	}
	return textProblem(text) ?? typeProblem(text, field) ?? constraintProblem(text, field);
}

import { allSound, cell, type DataSet } from './data-set.js';
import type { Problem } from './problem.js';
import type { Row, Table } from './table.js';

interface Period {
	readonly row: Row;
	/** ISO day; a day that is only about (`~`) counts as stated. */
	readonly from: string;
	/** ISO day, or '' when it is still running. */
	readonly to: string;
}

/** Rules for one group that overlap, leave days without a rule, or end before they begin. */
export function periodProblems(data: DataSet, table: Table): Problem[] {
	const { periods } = table.resource.expect ?? {};
	if (periods === undefined || !allSound(data, table, [periods.from, periods.to, periods.groups])) return [];

	const list = table.resource.schema.fields.find(({ name }) => name === periods.groups)?.list;
	const groupsOf = (row: Row): readonly string[] => {
		const names = cell(row, periods.groups).split(list?.separator ?? ' ');
		return names.some((name) => list?.alone?.includes(name)) ? (list?.enum ?? []) : names;
	};
	const file = table.resource.path;
	const all = table.rows.map((row) => ({ row, from: day(cell(row, periods.from)), to: day(cell(row, periods.to)) }));
	const reversed = all
		.filter(({ from, to }) => to !== '' && to < from)
		.map(({ row, from }) => {
			const what = `"${cell(row, periods.to)}" is before ${periods.from}, expected ${from} or later`;
			return { file, line: row.line, column: periods.to, what };
		});
	if (reversed.length > 0) return reversed;

	const found = new Map<string, { line: number; column: string; say: (groups: string) => string; groups: string[] }>();
	for (const group of list?.enum ?? []) {
		const own = all.filter(({ row }) => groupsOf(row).includes(group)).sort((a, b) => (a.from < b.from ? -1 : 1));
		own.slice(1).forEach((period, index) => {
			const problem = joint(own[index], period);
			if (problem === undefined) return;
			const key = `${period.row.line}: ${problem}`;
			const before = found.get(key)?.groups ?? [];
			const say = (groups: string): string => `${problem.replace('{groups}', groups)}`;
			found.set(key, { line: period.row.line, column: periods.from, say, groups: [...before, group] });
		});
	}
	return [...found.values()].map(({ line, column, say, groups }) => ({
		file,
		line,
		column,
		what: say(groups.join(', '))
	}));
}

/** What is wrong where one period follows another; nothing when it begins on the day after. */
function joint(before: Period | undefined, { from }: Period): string | undefined {
	if (before === undefined) return undefined;
	const { line } = before.row;
	if (before.to === '') return `"${from}" overlaps line ${line} for {groups}, expected line ${line} to have an end`;
	const next = dayAfter(before.to);
	if (from === next) return undefined;
	return `"${from}" ${from < next ? 'overlaps' : 'leaves a gap after'} line ${line} for {groups}, expected ${next}`;
}

function day(text: string): string {
	return text.replace('~', '');
}

function dayAfter(iso: string): string {
	const date = new Date(`${iso}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

import type { DataReport } from './check-data.js';
import { problemLine } from './problem.js';

const NUMBER = new Intl.NumberFormat('en');

/** The report as text: one line for each problem and a summary, or the rows of each file when there is none. */
export function reportText({ problems, rows }: DataReport, folder: string): string {
	if (problems.length > 0) {
		const files = new Set(problems.map(({ file }) => file)).size;
		const lines = problems.map(problemLine);
		return [...lines, `${count(problems.length, 'error')} in ${count(files, 'file')} of ${folder}`].join('\n');
	}
	const width = Math.max(...rows.map(({ file }) => file.length));
	const lines = rows.map((each) => `${each.file.padEnd(width)}  ${NUMBER.format(each.count).padStart(5)} rows`);
	const total = rows.reduce((sum, each) => sum + each.count, 0);
	return [...lines, `${folder}: ${rows.length} tables, ${NUMBER.format(total)} rows, no errors`].join('\n');
}

function count(number: number, thing: string): string {
	return `${NUMBER.format(number)} ${thing}${number === 1 ? '' : 's'}`;
}

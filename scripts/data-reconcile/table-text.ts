import type { Stage } from '../../src/lib/model/stage.js';
import type { Reconciliation } from './reconcile.js';

const HEAD = ['date', 'measure', 'reported', 'certain', 'possible', 'in band', 'source', 'note'];

/** The reconciliation as an aligned text table with a line that sums it up. */
export function tableText(rows: readonly Reconciliation[], stage: Stage): string {
	const cells = rows.map((row) => [
		row.date,
		row.measure,
		String(row.reported),
		String(row.certain),
		String(row.possible),
		row.verdict,
		row.sourceId,
		row.note
	]);
	const widths = HEAD.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) => (column === HEAD.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
			.join('  ')
			.trimEnd();
	const count = (verdict: Reconciliation['verdict']) => rows.filter((row) => row.verdict === verdict).length;
	const sum = `${rows.length} published counts against the stage "${stage}": ${count('inside')} inside, ${count('outside')} outside, ${count('part')} part of a larger count`;
	return [line(HEAD), ...cells.map(line), '', sum].join('\n');
}

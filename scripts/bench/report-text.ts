import { aligned } from './aligned.js';
import type { Machine } from './machine.js';
import { SUMMARY_COLUMNS } from './summary-columns.js';
import type { Summary } from './summarise.js';
import type { Target } from './targets.js';

const NONE = '–';
const BUSY = 'The machine was busy with other things before: the times are too long and the ratios uncertain.';

/** The report a person reads: the machine, a table of medians with ratios, and the targets. */
export function reportText(
	machine: Machine,
	summaries: readonly Summary[],
	targets: readonly Target[],
	runs: number,
	loads: number
): string {
	const table = [['', ...SUMMARY_COLUMNS.map((column) => column.title)], ...summaries.flatMap(rowsOf)];
	return framedReport(
		machine,
		runs,
		[
			...aligned(table),
			`The load with 54 areas (up to TBT) was measured another ${times(loads)} by itself.`,
			'"all" is a change of the date with every panel laid out, also those out of sight.'
		],
		targets
	);

	/** A summary's row, and below a bare page's the ratio of ours to it. */
	function rowsOf(summary: Summary): string[][] {
		const { page, areas, throttle } = summary.case;
		const own = [
			`${page}, ${areas} areas, ${throttle}x`,
			...SUMMARY_COLUMNS.map(({ value, digits }) => cell(value(summary), digits))
		];
		if (page === 'ours') return [own];
		const ours = summaries.find(
			({ case: other }) => other.page === 'ours' && other.areas === areas && other.throttle === throttle
		);
		const ratios = SUMMARY_COLUMNS.map(({ value }) => cell(ours ? ratio(value(ours), value(summary)) : null, 2));
		return [own, ['  ours / bare', ...ratios], []];
	}
}

/** A table of medians between the machine they come from and the targets. */
export function framedReport(
	machine: Machine,
	runs: number,
	table: readonly string[],
	targets: readonly Target[]
): string {
	const missed = targets.filter((target) => !target.met).length;
	return [
		`${machine.cpu}, ${machine.cores} cores, load before ${machine.load.toFixed(1)}; Node ${machine.node}; Chromium ${machine.chromium}`,
		`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}; times in ms.`,
		...(machine.load > machine.cores ? [BUSY] : []),
		'',
		...table,
		'',
		...aligned(targets.map(targetRow)),
		'',
		`${targets.length - missed} targets met, ${missed} missed`
	].join('\n');
}

function times(count: number): string {
	return `${count} ${count === 1 ? 'time' : 'times'}`;
}

function cell(value: number | null, digits: number): string {
	return value === null || !Number.isFinite(value) ? NONE : value.toFixed(digits);
}

function ratio(ours: number | null, bare: number | null): number | null {
	return ours === null || bare === null || bare === 0 ? null : ours / bare;
}

function targetRow({ name, value, limit, unit, met }: Target): string[] {
	const digits = unit === '×' ? 2 : 1;
	const number = (amount: number) => `${cell(amount, digits)} ${unit}`;
	return [`${met ? 'met   ' : 'MISSED'}  ${name}`, number(value), `at most ${number(limit)}`];
}

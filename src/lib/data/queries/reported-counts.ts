import { escape } from 'arquero';
import { intervalOf } from '$lib/model/edtf.js';
import type { Day } from '$lib/model/day.js';
import type { ReportedCountRow, SourceRow } from '../rows.js';
import { rowsOf, type Table } from '../table.js';
import type { Tables } from '../tables.js';
import { testedText } from './tested-text.js';

/** Measures that count centres; `planned` counts intentions. */
const COUNTING = ['working', 'funded', 'approved_in_principle'];

/** A number of centres that somebody published for the whole state. */
export interface ReportedCount {
	/** EDTF, as stated. */
	readonly date: string;
	readonly earliest: Day | null;
	readonly latest: Day;
	readonly count: number;
	/** Of how many, if the source says so. */
	readonly of: number | null;
	readonly measure: string;
	/** True if the same source gives a larger count for the same day and measure, of which this is a part. */
	readonly isPart: boolean;
	/** True if it stands in the press text the claims come from, or in a copy of it. */
	readonly isClaim: boolean;
	readonly sourceId: string;
	readonly source: string;
	readonly publisher: string;
	readonly url: string;
}

/** The published statewide counts with their sources, in order of time. */
export function reportedCounts(tables: Tables): ReportedCount[] {
	const counts = tables.reported_counts
		.filter(escape((row: ReportedCountRow) => COUNTING.includes(row.measure)))
		.join_left(tables.sources, 'source_id');
	const tested = testedText(tables);
	const rows = rowsOf(counts as Table<ReportedCountRow & SourceRow>);
	const reported = rows.map((row): ReportedCount => {
		const { earliest, latest } = intervalOf(row.date);
		if (!latest) throw new Error(`reported_counts.csv: ${row.date} has no end; a published count needs one`);
		return {
			date: row.date,
			earliest,
			latest,
			count: row.count,
			of: row.of,
			measure: row.measure,
			isPart: rows.some((other) => isSameStatement(row, other) && other.count > row.count),
			isClaim: tested.has(row.source_id),
			sourceId: row.source_id,
			source: row.title,
			publisher: row.publisher ?? '',
			url: row.url ?? ''
		};
	});
	const order = ({ earliest, latest }: ReportedCount) => `${latest} ${earliest ?? ''}`;
	return reported.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

function isSameStatement(a: ReportedCountRow, b: ReportedCountRow): boolean {
	return a.source_id === b.source_id && a.date === b.date && a.measure === b.measure;
}

import type { Summary } from './summarise.js';

interface SummaryColumn {
	readonly title: string;
	readonly digits: number;
	readonly value: (summary: Summary) => number | null;
}

const BYTES_PER_MB = 1_000_000;

/** What the table of the report shows of a summary. */
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
	{ title: 'map painted', digits: 0, value: (summary) => summary.mapPainted },
	{ title: 'FCP', digits: 0, value: (summary) => summary.firstContentfulPaint },
	{ title: 'LCP', digits: 0, value: (summary) => summary.largestContentfulPaint },
	{ title: 'TBT', digits: 0, value: (summary) => summary.blocking },
	{ title: 'change', digits: 1, value: (summary) => summary.change.median },
	{ title: 'p95', digits: 1, value: (summary) => summary.change.p95 },
	{ title: 'all', digits: 1, value: (summary) => summary.changeLaidOut?.median ?? null },
	{ title: 'p95', digits: 1, value: (summary) => summary.changeLaidOut?.p95 ?? null },
	{ title: 'heap MB', digits: 1, value: (summary) => summary.heapBytes / BYTES_PER_MB },
	{ title: 'play task', digits: 0, value: (summary) => summary.longestPlayTask }
];

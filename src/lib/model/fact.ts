import type { Interval } from './interval.js';

/** What a source says happened to a centre; see `data/datapackage.json`. */
export const EVENTS = [
	'predecessor_start',
	'resolution',
	'rejection',
	'not_yet',
	'approval',
	'funding_notice',
	'operation_start',
	'opening',
	'planned',
	'context'
] as const;
export type Event = (typeof EVENTS)[number];

export type Confidence = 'primary' | 'secondary' | 'weak';
export type Basis = 'stated' | 'derived';

/** One statement of one source about one centre, its date already read as an interval. */
export interface Fact extends Interval {
	readonly id: string;
	readonly event: Event;
	/** The date as the source states it, in EDTF. */
	readonly date: string;
	readonly confidence: Confidence;
	readonly basis: Basis;
	readonly sourceId: string;
}

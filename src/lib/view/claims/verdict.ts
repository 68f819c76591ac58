import type { Claim } from '$lib/data/queries/claims.js';
import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Formatter } from '$lib/i18n/format.js';
import type { VerdictWords } from '$lib/i18n/verdicts/de.js';
import type { Day } from '$lib/model/day.js';

/**
 * What the facts say of a claim. `confirmed`: independent sources show it as it is put. `qualified`: they allow it, or
 * bear out a part. `contradicted`: they rule it out. `unchecked`: none of them bears on it.
 */
export const VERDICTS = ['confirmed', 'qualified', 'contradicted', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A bar from `low` to `high`, solid up to `low`. */
export interface Bar {
	readonly label: string;
	readonly low: number;
	readonly high: number;
	/** The value in words. */
	readonly text: string;
}

/** A date as a span on a line of time; an end that no source closes is null. */
export interface Span {
	readonly label: string;
	readonly text: string;
	readonly earliest: Day | null;
	readonly latest: Day | null;
	/** What follows from the statements, a statement that counts, or one that does not. */
	readonly tone: 'result' | 'counted' | 'aside';
}

/** What tests a claim, as something to draw. */
export type Drawing =
	| { readonly kind: 'band'; readonly date: Day }
	| { readonly kind: 'bars'; readonly bars: readonly Bar[]; readonly mark: { value: number; label: string } }
	| { readonly kind: 'spans'; readonly from: number; readonly to: number; readonly spans: readonly Span[] }
	| { readonly kind: 'parts'; readonly parts: readonly { label: string; found: string | null }[] };

/** The data of a drawing, in words. */
export interface DataTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A claim with what became of it. */
export interface ClaimVerdict {
	readonly claim: Claim;
	readonly verdict: Verdict;
	/** The finding in a line. */
	readonly finding: string;
	/** Why, with the figures. */
	readonly reason: string;
	readonly drawing: Drawing;
	readonly table: DataTable;
	readonly sourceIds: readonly string[];
	/** Query of the atlas view in which a reader can test it. */
	readonly query: string;
}

/** The words of the verdicts and a formatter, both of one language. */
export interface VerdictSpeech {
	readonly words: VerdictWords;
	readonly f: Formatter;
}

/** Holds one claim against the facts. */
export type Check = (claim: Claim, evidence: ClaimEvidence, speech: VerdictSpeech) => Omit<ClaimVerdict, 'claim'>;

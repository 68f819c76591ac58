import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Claim } from '$lib/data/queries/claims.js';
import type { Check, Verdict } from './verdict.js';

/** A text in which a claim's words may occur. */
export interface Passage {
	/** In German, in which the words are looked for. */
	readonly german: string;
	/** In the language of the page. */
	readonly shown: string;
	readonly sourceId: string;
}

/** A claim in words alone: its parts, and where each of them might be found. */
export interface WordingQuestion {
	/** Key of the parts' names in the words of the verdicts. */
	readonly parts: 'c10' | 'c11' | 'c12' | 'c14';
	readonly patterns: readonly RegExp[];
	readonly passages: (claim: Claim, evidence: ClaimEvidence) => readonly Passage[];
	readonly query: string;
}

/**
 * A claim that only words can bear out. Confirmed if independent texts name all of its parts, qualified if some, and
 * beyond checking if none: silence of the sources contradicts nothing.
 */
export function checkWording({ parts, patterns, passages, query }: WordingQuestion): Check {
	return (claim, evidence, { words }) => {
		const texts = passages(claim, evidence).filter((passage) => !evidence.own.has(passage.sourceId));
		const found = patterns.map((pattern) => texts.find((passage) => pattern.test(passage.german)) ?? null);
		const missing = found.filter((passage) => passage === null).length;
		const verdict: Verdict = missing === 0 ? 'confirmed' : missing < patterns.length ? 'qualified' : 'unchecked';
		const rows = found.map((passage, index) => ({
			label: words.wording.parts[parts][index] ?? '',
			found: passage === null ? null : `${passage.shown} (${passage.sourceId})`
		}));
		const nameOf = (wanted: boolean) =>
			rows
				.filter((row) => (row.found !== null) === wanted)
				.map((row) => row.label)
				.join('; ');
		return {
			verdict,
			finding: words.wording.finding[verdict](patterns.length - missing, patterns.length, nameOf(false)),
			reason: words.wording.reason[verdict](texts.length, nameOf(true), nameOf(false)),
			drawing: { kind: 'parts', parts: rows },
			table: { head: words.wording.head, rows: rows.map((row) => [row.label, row.found ?? words.wording.none]) },
			sourceIds: [
				...new Set([claim.sourceId, ...found.flatMap((passage) => (passage === null ? [] : [passage.sourceId]))])
			],
			query
		};
	};
}

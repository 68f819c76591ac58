import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Claim } from '$lib/data/queries/claims.js';
import type { Day } from '$lib/model/day.js';
import { intervalOf } from '$lib/model/edtf.js';

/** The number a claim names: 47, 3.5, `>100`, `18 months`. @throws Error naming the claim if it names none */
export function claimedNumber(claim: Claim): number {
	const digits = /\d+(\.\d+)?/.exec(claim.value ?? '')?.[0];
	if (digits === undefined) throw new Error(`claims.csv: ${claim.id} has no number in "value"; its check needs one`);
	return Number(digits);
}

/** The days on which a claim was made: when its source was published. @throws Error if the source has no date */
export function claimDays(claim: Claim, { sources }: ClaimEvidence): { first: Day; last: Day } {
	const published = sources.get(claim.sourceId)?.published ?? null;
	const { earliest, latest } = published === null ? { earliest: null, latest: null } : intervalOf(published);
	if (!earliest || !latest) throw new Error(`sources.csv: ${claim.sourceId} needs a closed date in "published"`);
	return { first: earliest, last: latest };
}

import type { Claim } from '$lib/data/queries/claims.js';

/** AGS of the one centre a claim is about. @throws Error naming the claim if it is about none */
export function territoryOf(claim: Claim): string {
	const ags = /^territory (\d+)$/.exec(claim.where)?.[1];
	if (ags === undefined) throw new Error(`claims.csv: ${claim.id} needs "territory" and an AGS in "where"`);
	return ags;
}

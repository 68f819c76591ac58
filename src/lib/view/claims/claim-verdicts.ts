import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import { checkBudget } from './check-budget.js';
import { checkCount } from './check-count.js';
import { checkDuration } from './check-duration.js';
import { checkGrant } from './check-grant.js';
import { checkMilestone } from './check-milestone.js';
import { checkPosts } from './check-posts.js';
import { checkSecondments } from './check-secondments.js';
import { checkTarget } from './check-target.js';
import { checkWording } from './check-wording.js';
import { allPassages, centrePassages, officePassages } from './passages.js';
import type { Check, ClaimVerdict, VerdictSpeech } from './verdict.js';

/** How each claim of `claims.csv` is tested. What is claimed comes from the file, what is so from the facts. */
const CHECKS: Readonly<Record<string, Check>> = {
	c01: checkCount,
	c02: checkTarget,
	c03: checkDuration,
	c04: checkMilestone({ kind: 'law', label: /beschließt das Teilhabe- und Integrationsgesetz/ }),
	c05: checkGrant,
	c06: checkPosts('staff'),
	c07: checkPosts('teachers'),
	c08: checkSecondments,
	c09: checkBudget,
	c10: checkWording({
		parts: 'c10',
		patterns: [/Migrations- und Integrationsagentur/, /\bRAA\b/],
		passages: (claim, evidence) => centrePassages(claim, evidence, ['operation_start', 'opening']),
		query: 'focus=05913'
	}),
	c11: checkWording({
		parts: 'c11',
		patterns: [/Arbeit und Unternehmen/i, /soziale Balance/i, /weltoffen|internationale Stadt/i],
		passages: (claim, evidence) => centrePassages(claim, evidence),
		query: 'focus=05913'
	}),
	c12: checkWording({
		parts: 'c12',
		patterns: [/koordinier\w* (die )?(Ämter|Einrichtungen|Angebote)/i, /Integration durch Bildung/i, /Sprachbildung/i],
		passages: (_, evidence) => allPassages(evidence),
		query: ''
	}),
	c13: checkMilestone({ kind: 'organisation', label: /Koordinierungsstelle.*Dortmund/ }),
	c14: checkWording({
		parts: 'c14',
		patterns: [/begleit|berät/i, /vernetz/i, /Qualität/i],
		passages: (_, evidence) => officePassages(evidence),
		query: 'date=2013-12-31'
	})
};

/**
 * Every claim, or some, with the verdict that follows from the facts. The text under test and its copies never count as
 * evidence for it.
 *
 * @param ids keys of the claims wanted; all if left out
 * @throws Error for a claim that has no check
 */
export function claimVerdicts(evidence: ClaimEvidence, speech: VerdictSpeech, ids?: readonly string[]): ClaimVerdict[] {
	return evidence.claims
		.filter((claim) => !ids || ids.includes(claim.id))
		.map((claim) => {
			const check = CHECKS[claim.id];
			if (!check) throw new Error(`claims.csv: ${claim.id} has no check; add one to claim-verdicts.ts`);
			return { claim, ...check(claim, evidence, speech) };
		});
}

import { atlases, tables } from '$lib/data/bundled.js';
import type { Language } from '$lib/data/atlas.js';
import { rowsOf } from '$lib/data/table.js';
import { claimEvidenceOf } from '$lib/data/claim-evidence.js';
import { perLanguage } from '$lib/data/per-language.js';
import type { Source } from '$lib/data/queries/sources-of.js';
import { createSpeech } from '$lib/i18n/context.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { loadVerdictWords } from '$lib/i18n/verdicts/load.js';
import { claimVerdicts } from '$lib/view/claims/claim-verdicts.js';
import type { ClaimVerdict } from '$lib/view/claims/verdict.js';
import { rollout, type Step } from '$lib/view/rollout.js';
import { reportedPoints, type ReportedPoint } from '$lib/view/timeline-marks.js';
import { namedSources } from '$lib/view/named-sources.js';

/** A claim with its verdict and the sources it rests on. */
export type ReviewedClaim = Omit<ClaimVerdict, 'sourceIds'> & { readonly sources: readonly Source[] };

/** What the page that looks back is sent: finished words and what its drawings need. */
export interface ReviewData {
	readonly claims: readonly ReviewedClaim[];
	readonly band: { readonly steps: readonly Step[]; readonly total: number; readonly points: readonly ReportedPoint[] };
}

const evidences = perLanguage((language) => claimEvidenceOf(atlases[language], tables, language));

/** The claims, or some of them, with their verdicts and sources, in one language. @param ids keys of the claims wanted */
export async function reviewedClaims(language: Language, ids?: readonly string[]): Promise<ReviewedClaim[]> {
	const { f } = createSpeech(language, await loadMessages(language));
	const evidence = evidences[language];
	return claimVerdicts(evidence, { words: await loadVerdictWords(language), f }, ids).map(
		({ sourceIds, ...claim }) => ({
			...claim,
			sources: namedSources(sourceIds, evidence.sources)
		})
	);
}

/** What the press text of 2013 claims of one territory, with the verdicts. */
export function claimsAbout(ags: string, language: Language): Promise<ReviewedClaim[]> {
	const about = rowsOf(tables.claims).filter((row) => row.where === `territory ${ags}`);
	return reviewedClaims(
		language,
		about.map((row) => row.claim_id)
	);
}

export async function reviewData(language: Language): Promise<ReviewData> {
	const atlas = atlases[language];
	const speech = createSpeech(language, await loadMessages(language));
	return {
		claims: await reviewedClaims(language),
		band: {
			steps: rollout(atlas.centres, 'established'),
			total: atlas.centres.length,
			points: reportedPoints(atlas, atlas.centres, 'established', speech)
		}
	};
}

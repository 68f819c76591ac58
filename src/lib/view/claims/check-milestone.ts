import type { SourcedMilestone } from '$lib/data/claim-evidence.js';
import { intersect } from '$lib/model/interval.js';
import { intervalOf } from '$lib/model/edtf.js';
import type { Check, Verdict } from './verdict.js';

/** Which milestones a claim speaks of, told by their kind and a word of their German label. */
export interface MilestoneQuestion {
	readonly kind: string;
	readonly label: RegExp;
}

/**
 * Something happened on a claimed date. Confirmed if an independent milestone of that kind lies wholly within it,
 * qualified if one may, contradicted if the milestones there are lie elsewhere.
 */
export function checkMilestone({ kind, label }: MilestoneQuestion): Check {
	return (claim, evidence, { words, f }) => {
		const claimed = intervalOf(claim.value ?? '');
		const known = evidence.milestones.filter(
			(milestone) =>
				milestone.kind === kind && label.test(milestone.labelGerman) && !evidence.own.has(milestone.sourceId)
		);
		const isWithin = ({ earliest, latest }: SourcedMilestone) =>
			(earliest ?? '') >= (claimed.earliest ?? '') && (latest ?? '9999') <= (claimed.latest ?? '9999');
		const within = known.filter(isWithin);
		const verdict: Verdict =
			known.length === 0
				? 'unchecked'
				: within.length > 0
					? 'confirmed'
					: known.some((milestone) => intersect(milestone, claimed))
						? 'qualified'
						: 'contradicted';
		const telling = (within.length > 0 ? within : known).map(
			(milestone) => `${f.edtf(milestone.date)}: ${milestone.label} (${milestone.sourceId})`
		);
		const years = [claimed, ...known].flatMap(({ earliest, latest }) =>
			[earliest, latest].filter((day) => day !== null)
		);
		const numbers = years.map((day) => Number(day.slice(0, 4)));
		return {
			verdict,
			finding: words.milestone.finding[verdict](f.edtf(claim.value ?? '')),
			reason: words.milestone.reason[verdict](telling.join('; ')),
			drawing: {
				kind: 'spans',
				from: Math.min(...numbers),
				to: Math.max(...numbers),
				spans: [
					{ label: words.claimed, text: f.edtf(claim.value ?? ''), ...claimed, tone: 'aside' },
					...known.map(({ date, earliest, latest, label, sourceId }) => ({
						label: `${label} (${sourceId})`,
						text: f.edtf(date),
						earliest,
						latest,
						tone: 'counted' as const
					}))
				]
			},
			table: {
				head: words.milestone.head,
				rows: known.map((milestone) => [f.edtf(milestone.date), milestone.label, milestone.sourceId])
			},
			sourceIds: [claim.sourceId, ...known.map((milestone) => milestone.sourceId)],
			query: claimed.latest ? `date=${claimed.latest}` : ''
		};
	};
}

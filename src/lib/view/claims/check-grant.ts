import { intersect } from '$lib/model/interval.js';
import { intervalOf } from '$lib/model/edtf.js';
import { stageInterval } from '$lib/model/stage.js';
import { factsUsed } from '$lib/model/stage-evidence.js';
import { territoryOf } from './territory-of.js';
import type { Check, Verdict } from './verdict.js';

/**
 * The state approved a centre's funding on a claimed date. Tested by the interval that all sources but the claim's own
 * give: confirmed if it lies within the claimed date, qualified if it allows it, contradicted if it rules it out.
 */
export const checkGrant: Check = (claim, evidence, { words, f }) => {
	const ags = territoryOf(claim);
	const name = evidence.centres.find((centre) => centre.ags === ags)?.name ?? ags;
	const all = evidence.statements.get(ags) ?? [];
	const others = all.filter((fact) => !evidence.own.has(fact.sourceId));
	const claimed = intervalOf(claim.value ?? '');
	const found = stageInterval(others, 'approved');
	const common = intersect(found, claimed);
	const isWithin = common?.earliest === found.earliest && common.latest === found.latest;
	const verdict: Verdict =
		found.latest === null ? 'unchecked' : !common ? 'contradicted' : isWithin ? 'confirmed' : 'qualified';
	const used = factsUsed(all, 'approved');
	const atlas = stageInterval(all, 'approved');
	const spans = used.map((fact) => ({
		label: `${words.event[fact.event]} (${fact.sourceId})`,
		text: f.edtf(fact.date),
		earliest: fact.earliest,
		latest: fact.latest,
		tone: evidence.own.has(fact.sourceId) ? ('aside' as const) : ('counted' as const)
	}));
	const first = Number((found.earliest < (claimed.earliest ?? '9') ? found.earliest : claimed.earliest)?.slice(0, 4));
	return {
		verdict,
		finding: words.grant.finding[verdict](name, f.edtf(claim.value ?? ''), f.interval(found)),
		reason: words.grant.reason[verdict](f.edtf(claim.value ?? ''), f.interval(found), f.interval(atlas)),
		drawing: {
			kind: 'spans',
			from: first,
			to: Math.max(first + 1, Number((found.latest ?? claimed.latest)?.slice(0, 4))),
			spans: [
				...spans,
				{ label: words.grant.independent, text: f.interval(found), ...ends(found), tone: 'result' },
				{ label: words.grant.withClaim, text: f.interval(atlas), ...ends(atlas), tone: 'result' }
			]
		},
		table: {
			head: words.grant.head,
			rows: used.map((fact) => [f.edtf(fact.date), words.event[fact.event], fact.note, fact.sourceId])
		},
		sourceIds: [...new Set(used.map((fact) => fact.sourceId))],
		query: `date=${claimed.latest ?? ''}&stage=approved&focus=${ags}`
	};
};

function ends({ earliest, latest }: { earliest: string; latest: string | null }) {
	return { earliest, latest };
}

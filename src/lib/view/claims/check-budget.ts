import { yearOf } from '$lib/model/day.js';
import { fundingModel, modelledEur, ruleAt, STREAMS, yearlyCeilingEur } from '$lib/model/funding.js';
import { sumRanges } from '$lib/model/range.js';
import { intervalSources } from '../interval-sources.js';
import { claimDays, claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/**
 * The state spends so much a year on the centres. Confirmed if an independent source reports the sum and the rule could
 * pay it out in a full year of all centres; qualified if only one of the two holds; contradicted if neither does.
 */
export const checkBudget: Check = (claim, evidence, { words, f }) => {
	const claimed = claimedNumber(claim);
	const { last } = claimDays(claim, evidence);
	const year = yearOf(last);
	const others = evidence.sums
		.filter((sum) => sum.year === year && sum.amountEur === claimed)
		.flatMap((sum) => sum.sourceIds)
		.filter((id) => !evidence.own.has(id));
	const ceiling = (centres: typeof evidence.centres) =>
		centres.reduce((sum, { kind }) => {
			const rule = ruleAt(evidence.rules, kind, last);
			return sum + (rule ? STREAMS.reduce((all, stream) => all + yearlyCeilingEur(rule, stream), 0) : 0);
		}, 0);
	const full = ceiling(evidence.centres);
	const counted = evidence.centres.filter((centre) => centre.kind !== 'municipality_of_region');
	const fullCounted = ceiling(counted);
	const model = fundingModel(evidence.rules);
	const modelled = sumRanges(
		evidence.centres.flatMap((centre) =>
			STREAMS.map((stream) =>
				modelledEur(
					model,
					{ ...centre.stages.established, kind: centre.kind },
					stream,
					`${year}-01-01`,
					`${year + 1}-01-01`
				)
			)
		)
	);
	const isReported = others.length > 0;
	const isPayable = full >= claimed;
	const verdict: Verdict =
		full === 0 && !isReported
			? 'unchecked'
			: isReported && isPayable
				? 'confirmed'
				: isReported || isPayable
					? 'qualified'
					: 'contradicted';
	const bars = [
		{ label: words.budget.modelled(String(year)), ...modelled, text: f.moneyRange(modelled) },
		{ label: words.budget.full(counted.length), low: fullCounted, high: fullCounted, text: f.money(fullCounted) },
		{ label: words.budget.full(evidence.centres.length), low: full, high: full, text: f.money(full) }
	];
	return {
		verdict,
		finding: words.budget.finding[verdict](f.money(claimed), f.money(full)),
		reason: words.budget.reason[verdict](
			f.money(claimed),
			others.join(', '),
			f.money(fullCounted),
			counted.length,
			f.money(modelled.high),
			String(year)
		),
		drawing: { kind: 'bars', bars, mark: { value: claimed, label: `${words.claimed}: ${f.money(claimed)}` } },
		table: { head: words.budget.head, rows: bars.map((bar) => [bar.label, bar.text]) },
		sourceIds: [
			claim.sourceId,
			...others,
			...evidence.rules
				.filter((rule) => yearOf(rule.from) <= year && (rule.to === null || yearOf(rule.to) >= year))
				.flatMap((rule) => evidence.ruleSources.get(rule.ruleId) ?? []),
			...intervalSources(evidence.centres, evidence.statements, 'established')
		],
		query: `date=${last}&measure=funding`
	};
};

import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { ReportedGrant } from '$lib/data/queries/territory-money.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import { addDays, later, type Day } from '$lib/model/day.js';
import { fundingModel, modelledEur, monthsUntil, ruleAt, STREAMS, yearlyCeilingEur } from '$lib/model/funding.js';
import { sumRanges, type Range } from '$lib/model/range.js';
import { intervalSources } from '../interval-sources.js';
import { namedSources } from '../named-sources.js';
import type { WorkedExample } from './worked-example.js';

/** Which centre and year are worked out, with the sums published for that centre. */
export interface FundingQuestion {
	readonly ags: string;
	readonly year: number;
	readonly grants: readonly ReportedGrant[];
}

/**
 * What the model lets one centre get in one year, in EUR: posts and material from the two ends of its interval on.
 *
 * @throws Error if there is no such centre, no rule that holds for all of its part of that year, or the centre may have
 *   come only after it
 */
export function fundingExample(
	{ ags, year, grants }: FundingQuestion,
	{ centres, statements, rules, ruleSources, sources }: ClaimEvidence,
	{ worked: { money: words } }: MethodWords,
	{ f }: Pick<Speech, 'f'>
): WorkedExample {
	const centre = centres.find((candidate) => candidate.ags === ags);
	const [first, last] = [`${year}-01-01`, `${year}-12-31`];
	const rule = centre && ruleAt(rules, centre.kind, last);
	const { earliest, latest } = centre?.stages.established ?? { earliest: last, latest: null };
	const isConstant = rule && (rule.from <= first || rule.from <= earliest);
	if (!centre || !isConstant || latest === null || latest > last) {
		throw new Error(
			`No funding to work out for ${ags} in ${year}; choose one that surely came by its end, with one rule throughout`
		);
	}
	const end = addDays(last, 1);
	const model = fundingModel(rules);
	const paid = { kind: centre.kind, earliest, latest };
	const [posts, material] = STREAMS.map((stream) => modelledEur(model, paid, stream, first, end)) as [Range, Range];
	const sum = sumRanges([posts, material]);
	const euros = (amountEur: number) => f.euros(Math.round(amountEur));
	const both = ({ low, high }: Range) => (euros(low) === euros(high) ? euros(low) : `${euros(low)} – ${euros(high)}`);
	const yearlyEur = STREAMS.reduce((all, stream) => all + yearlyCeilingEur(rule, stream), 0);
	const starts = [later(latest, first), later(earliest, first)] as const;
	const months = (start: Day) => f.decimal(monthsUntil(end) - monthsUntil(start));
	const grant = grants.find(
		(candidate) => candidate.programme === 'KI' && candidate.year === String(year) && candidate.amountEur !== null
	);
	const reportedEur = grant?.amountEur ?? null;
	const columns = (value: (start: Day) => string) => starts.map(value);
	return {
		id: `money-${ags}`,
		title: words.title(centre.name, String(year), euros(sum.low), euros(sum.high)),
		sentence: words.sentence(f.day(earliest), f.day(latest), String(year)),
		bars: [
			{ label: words.posts, ...posts, text: both(posts) },
			{ label: words.material, ...material, text: both(material) },
			{ label: words.sum, ...sum, text: both(sum) }
		],
		mark: reportedEur === null ? null : { value: reportedEur, label: words.mark(f.euros(reportedEur)) },
		steps: [
			words.rate(
				f.decimal(rule.specialistPosts),
				f.euros(rule.specialistRateEur),
				f.decimal(rule.assistantPosts),
				f.euros(rule.assistantSumEur),
				euros(yearlyCeilingEur(rule, 'posts'))
			),
			words.cap(rule.materialCapEur === 0 ? null : f.euros(rule.materialCapEur), euros(yearlyEur)),
			words.least(f.day(starts[0]), f.day(last), months(starts[0]), euros(yearlyEur), euros(sum.low)),
			words.most(f.day(starts[1]), f.day(last), months(starts[1]), euros(yearlyEur), euros(sum.high)),
			...(grant && reportedEur !== null
				? [
						words.reported(
							f.euros(reportedEur),
							`${grant.source}, ${grant.sourceId}`,
							grant.note,
							reportedEur === Math.round(sum.low)
						)
					]
				: [])
		],
		table: {
			head: words.head,
			rows: [
				[words.from, ...columns(f.day)],
				[words.until, ...columns(() => f.day(last))],
				[words.months, ...columns(months)],
				[words.yearly, ...columns(() => euros(yearlyEur))],
				[words.posts, euros(posts.low), euros(posts.high)],
				[words.material, euros(material.low), euros(material.high)],
				[words.sum, euros(sum.low), euros(sum.high)],
				...(reportedEur === null ? [] : [[words.published, f.euros(reportedEur), '']])
			]
		},
		sources: namedSources(
			[
				...intervalSources([centre], statements, 'established'),
				...(ruleSources.get(rule.ruleId) ?? []),
				...(grant ? [grant.sourceId] : [])
			],
			sources
		),
		page: 'atlas',
		query: `date=${last}&measure=funding&focus=${ags}`
	};
}

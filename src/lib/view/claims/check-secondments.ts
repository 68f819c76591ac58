import { countAt } from '$lib/model/count.js';
import { ruleAt } from '$lib/model/funding.js';
import { intervalSources } from '../interval-sources.js';
import { claimDays, claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/**
 * More than so many teachers in all. By the rule each centre gets some; confirmed if the certain centres need more than
 * claimed, qualified if the possible ones, or at least all territories, would; contradicted if not even all would.
 */
export const checkSecondments: Check = (claim, evidence, { words, f }) => {
	const claimed = claimedNumber(claim);
	const { first, last } = claimDays(claim, evidence);
	const teachers = (ags: string) => {
		const centre = evidence.centres.find((candidate) => candidate.ags === ags);
		return (centre && ruleAt(evidence.rules, centre.kind, last)?.teacherPosts) ?? 0;
	};
	const weighted = evidence.centres.map((centre) => ({ ...centre.stages.established, posts: teachers(centre.ags) }));
	const { low, high } = countAt(weighted, last, ({ posts }) => posts);
	const all = weighted.reduce((sum, { posts }) => sum + posts, 0);
	const verdict: Verdict =
		all === 0 ? 'unchecked' : low > claimed ? 'confirmed' : all > claimed ? 'qualified' : 'contradicted';
	const perCentre = Math.max(...weighted.map(({ posts }) => posts));
	const counts = evidence.reported.filter((count) => count.latest <= last && (count.earliest ?? count.latest) >= first);
	const reported = counts.reduce((most, { count }) => Math.max(most, count), 0);
	const bars = [
		{ label: words.secondments.documented, low, high, text: f.count({ low, high }) },
		...(reported > 0
			? [
					{
						label: words.secondments.reported(reported, f.decimal(perCentre)),
						low: reported * perCentre,
						high: reported * perCentre,
						text: f.integer(reported * perCentre)
					}
				]
			: []),
		{ label: words.secondments.all(weighted.length), low: all, high: all, text: f.integer(all) }
	];
	return {
		verdict,
		finding: words.secondments.finding[verdict](claimed, f.count({ low, high }), all),
		reason: words.secondments.reason[verdict](
			claimed,
			f.decimal(perCentre),
			f.count({ low, high }),
			reported,
			f.integer(reported * perCentre),
			all,
			weighted.length
		),
		drawing: { kind: 'bars', bars, mark: { value: claimed, label: words.secondments.mark(claimed) } },
		table: { head: words.secondments.head, rows: bars.map((bar) => [bar.label, bar.text]) },
		sourceIds: [
			...new Set([
				claim.sourceId,
				...intervalSources(evidence.centres, evidence.statements, 'established'),
				...counts.filter(({ count }) => count === reported).map(({ sourceId }) => sourceId),
				...evidence.rules
					.filter((rule) => rule.from <= last && (rule.to === null || last <= rule.to))
					.flatMap((rule) => evidence.ruleSources.get(rule.ruleId) ?? [])
			])
		],
		query: `date=${last}&measure=posts`
	};
};

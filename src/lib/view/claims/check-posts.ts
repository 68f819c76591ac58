import type { FundingRule } from '$lib/model/funding.js';
import { claimDays, claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/** Which posts of a funding rule a claim speaks of. */
export type PostKind = 'staff' | 'teachers';

const postsOf = (rule: FundingRule, kind: PostKind): number =>
	kind === 'staff' ? rule.specialistPosts + rule.assistantPosts : rule.teacherPosts;

/**
 * So many posts a centre, by the funding rule in force when the claim was made. Confirmed if the rule says so for every
 * kind of territory, qualified if for some, contradicted if for none.
 */
export function checkPosts(kind: PostKind): Check {
	return (claim, evidence, { words, f }) => {
		const claimed = claimedNumber(claim);
		const { last } = claimDays(claim, evidence);
		const inForce = evidence.rules.filter((rule) => rule.from <= last && (rule.to === null || last <= rule.to));
		const agreeing = inForce.filter((rule) => postsOf(rule, kind) === claimed);
		const verdict: Verdict =
			inForce.length === 0
				? 'unchecked'
				: agreeing.length === inForce.length
					? 'confirmed'
					: agreeing.length > 0
						? 'qualified'
						: 'contradicted';
		const sources = evidence.rules.flatMap((rule) => evidence.ruleSources.get(rule.ruleId) ?? []);
		const found = [...new Set(inForce.map((rule) => f.decimal(postsOf(rule, kind))))].join(', ');
		const later = evidence.rules.filter((rule) => rule.from > last && postsOf(rule, kind) !== claimed);
		const nameOf = (rule: FundingRule) =>
			`${rule.from.slice(0, 4)}–${rule.to?.slice(0, 4) ?? ''} ${words.posts.kinds(rule.kinds.length > 2 ? 'all' : rule.kinds.includes('county') ? 'county' : 'city')}`;
		const split = (rule: FundingRule) =>
			kind === 'staff' ? words.posts.split(f.decimal(rule.specialistPosts), f.decimal(rule.assistantPosts)) : '';
		const next = later[0];
		return {
			verdict,
			finding: words.posts.finding[kind][verdict](f.decimal(claimed), found),
			reason: [
				words.posts.reason[verdict](f.day(last), found, inForce.map(split).join(', ')),
				next ? words.posts.later(next.from.slice(0, 4), f.decimal(postsOf(next, kind))) : ''
			]
				.join(' ')
				.trim(),
			drawing: {
				kind: 'bars',
				bars: evidence.rules.map((rule) => ({
					label: nameOf(rule),
					low: postsOf(rule, kind),
					high: postsOf(rule, kind),
					text: f.decimal(postsOf(rule, kind))
				})),
				mark: { value: claimed, label: `${words.claimed}: ${f.decimal(claimed)}` }
			},
			table: {
				head: words.posts.head,
				rows: evidence.rules.map((rule) => [
					nameOf(rule),
					f.decimal(postsOf(rule, kind)),
					(evidence.ruleSources.get(rule.ruleId) ?? []).join(', ')
				])
			},
			sourceIds: [claim.sourceId, ...sources],
			query: `date=${last}&measure=posts`
		};
	};
}

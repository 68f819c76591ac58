import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { FundingRuleRow } from '$lib/data/rows.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import { yearOf } from '$lib/model/day.js';
import { STREAMS, yearlyCeilingEur, type FundingRule } from '$lib/model/funding.js';
import { KINDS } from '$lib/model/territory.js';
import { namedSources } from '../named-sources.js';
import type { WorkedExample } from './worked-example.js';

/**
 * What the guideline pays one centre a year at most, in EUR, by period and kind of territory.
 *
 * @param rows the rules as `funding_rules.csv` has them: their dates as stated, and whether they are stated or derived
 * @throws Error if there is no rule
 */
export function ratesOverview(
	rows: readonly Pick<FundingRuleRow, 'rule_id' | 'valid_from' | 'valid_to' | 'basis'>[],
	{ rules, ruleSources, sources }: Pick<ClaimEvidence, 'rules' | 'ruleSources' | 'sources'>,
	{ worked: { rates: words } }: MethodWords,
	{ f }: Pick<Speech, 'f'>
): WorkedExample {
	const yearlyEur = (rule: FundingRule) => STREAMS.reduce((sum, stream) => sum + yearlyCeilingEur(rule, stream), 0);
	const [oldest] = rules;
	if (!oldest) throw new Error('funding_rules.csv has no rule; expected at least that of 2012');
	const range = (some: readonly FundingRule[]) => {
		const sums = some.map(yearlyEur);
		const [least, most] = [f.euros(Math.min(...sums)), f.euros(Math.max(...sums))];
		return least === most ? most : words.range(least, most);
	};
	const rowOf = ({ ruleId }: FundingRule) => rows.find((row) => row.rule_id === ruleId);
	const newest = rules.filter((rule) => rule.to === null);
	const kindOf = ({ kinds }: FundingRule) =>
		words.kinds[kinds.length === KINDS.length ? 'all' : kinds.includes('county') ? 'county' : 'city'];
	const years = ({ from, to }: FundingRule) =>
		to === null ? words.since(String(yearOf(from))) : `${yearOf(from)}–${yearOf(to)}`;
	const formula = (rule: FundingRule) =>
		words.formula(
			f.decimal(rule.specialistPosts),
			f.euros(rule.specialistRateEur),
			f.euros(rule.assistantSumEur),
			rule.materialCapEur === 0 ? null : f.euros(rule.materialCapEur)
		);
	return {
		id: 'rates',
		title: words.title(
			String(yearOf(oldest.from)),
			range(rules.filter((rule) => rule.from === oldest.from)),
			String(yearOf(newest[0]?.from ?? oldest.from)),
			range(newest)
		),
		sentence: words.sentence,
		bars: rules.map((rule) => ({
			label: `${years(rule)}, ${kindOf(rule)}: ${formula(rule)}${rowOf(rule)?.basis === 'derived' ? ` (${words.basis.derived})` : ''}`,
			low: yearlyEur(rule),
			high: yearlyEur(rule),
			text: f.euros(yearlyEur(rule))
		})),
		mark: null,
		steps: [],
		table: {
			head: words.head,
			rows: rules.map((rule) => {
				const row = rowOf(rule);
				return [
					row?.valid_to
						? `${f.edtf(row.valid_from)} – ${f.edtf(row.valid_to)}`
						: words.since(f.edtf(row?.valid_from ?? rule.from)),
					kindOf(rule),
					f.decimal(rule.specialistPosts),
					f.euros(rule.specialistRateEur),
					f.decimal(rule.assistantPosts),
					f.euros(rule.assistantSumEur),
					f.euros(rule.materialCapEur),
					f.euros(yearlyEur(rule)),
					f.decimal(rule.teacherPosts),
					row ? words.basis[row.basis] : '',
					(ruleSources.get(rule.ruleId) ?? []).join(', ')
				];
			})
		},
		sources: namedSources(rules.flatMap((rule) => ruleSources.get(rule.ruleId) ?? []).sort(), sources),
		page: 'scenario',
		query: ''
	};
}

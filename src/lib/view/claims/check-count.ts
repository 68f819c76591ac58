import { countAt } from '$lib/model/count.js';
import { fitsBand } from '../rollout.js';
import { bandSources } from './band-sources.js';
import { claimDays, claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/**
 * So many centres exist when the claim is made. Confirmed if so many are certain, one by one; contradicted if the number
 * lies outside the band; qualified within it.
 */
export const checkCount: Check = (claim, evidence, { words, f }) => {
	const claimed = claimedNumber(claim);
	const { first, last } = claimDays(claim, evidence);
	const intervals = evidence.centres.map((centre) => centre.stages.established);
	const { low, high } = countAt(intervals, last);
	const fits = fitsBand(intervals, { earliest: first, latest: last, count: claimed });
	const verdict: Verdict = !fits ? 'contradicted' : low >= claimed ? 'confirmed' : 'qualified';
	const others = evidence.reported.filter(
		(count) =>
			!evidence.own.has(count.sourceId) &&
			count.count === claimed &&
			count.latest <= last &&
			(count.earliest ?? count.latest) >= first
	);
	const day = f.day(last);
	const publishers = [...new Set(others.map((count) => count.publisher || count.source))];
	return {
		verdict,
		finding: words.count.finding[verdict](claimed, low, high, day),
		reason: words.count.reason[verdict](claimed, low, high, intervals.length, day, publishers),
		drawing: { kind: 'band', date: last },
		table: {
			head: words.count.head,
			rows: [
				[words.certain, day, String(low)],
				[words.possible, day, String(high)],
				[words.claimed, f.edtf(evidence.sources.get(claim.sourceId)?.published ?? last), String(claimed)],
				...others.map((count) => [count.publisher || count.source, f.edtf(count.date), String(count.count)])
			]
		},
		sourceIds: [claim.sourceId, ...bandSources(evidence)],
		query: `date=${last}&measure=status`
	};
};

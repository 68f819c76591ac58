import { countAt } from '$lib/model/count.js';
import { addDays, type Day } from '$lib/model/day.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';
import { bandSources } from './band-sources.js';
import { claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/**
 * The network was built within so many months. The clock starts with the funding guideline, the latest day one could
 * choose, which favours the claim. Confirmed if all centres are certain by then; contradicted if not even half could be;
 * qualified between.
 */
export const checkDuration: Check = (claim, evidence, { words, f }) => {
	const months = claimedNumber(claim);
	const end = monthsAfter(GUIDELINE_DAY, months);
	const intervals = evidence.centres.map((centre) => centre.stages.established);
	const { low, high } = countAt(intervals, end);
	const total = intervals.length;
	const verdict: Verdict = low === total ? 'confirmed' : high * 2 >= total ? 'qualified' : 'contradicted';
	const late = evidence.centres.filter((centre) => centre.stages.established.earliest > end);
	const lastDay = intervals.reduce<Day | null>(
		(last, { latest }) => (latest && latest > (last ?? '') ? latest : last),
		null
	);
	return {
		verdict,
		finding: words.duration.finding[verdict](months, low, high, total),
		reason: words.duration.reason[verdict](
			f.day(GUIDELINE_DAY),
			f.day(end),
			low,
			high,
			total,
			late.length,
			late.map((centre) => centre.name).join(', '),
			lastDay === null ? '–' : f.day(lastDay)
		),
		drawing: { kind: 'band', date: end },
		table: {
			head: words.duration.head,
			rows: evidence.centres
				.filter((centre) => (centre.stages.established.latest ?? '9999') > end)
				.map((centre) => [centre.name, f.interval(centre.stages.established)])
		},
		sourceIds: [claim.sourceId, ...bandSources(evidence)],
		query: `date=${end}&measure=status`
	};
};

/** The last day of a span of whole months that begins on a day. */
function monthsAfter(day: Day, months: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() + months);
	return addDays(date.toISOString().slice(0, 10), -1);
}

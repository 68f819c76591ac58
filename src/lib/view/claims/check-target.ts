import { claimedNumber } from './claimed.js';
import type { Check, Verdict } from './verdict.js';

/**
 * The aim is a centre in each of so many counties and cities. Confirmed if that is the number of territories and of all
 * independent statements of the aim; qualified if it counts the region and the city within it as one.
 */
export const checkTarget: Check = (claim, evidence, { words, f }) => {
	const claimed = claimedNumber(claim);
	const territories = evidence.centres.length;
	const within = evidence.centres.filter((centre) => centre.kind === 'municipality_of_region');
	const counted = territories - within.length;
	const aims = evidence.aims.filter((aim) => !evidence.own.has(aim.sourceId));
	const agreeing = aims.filter((aim) => aim.count === claimed).length;
	const isWhole = claimed === territories && agreeing === aims.length;
	const verdict: Verdict = isWhole
		? 'confirmed'
		: claimed === counted || claimed === territories || agreeing > 0
			? 'qualified'
			: 'contradicted';
	const names = within.map((centre) => centre.name).join(', ');
	return {
		verdict,
		finding: words.target.finding[verdict](claimed, territories),
		reason: words.target.reason[verdict](claimed, territories, counted, names, aims.length - agreeing, aims.length),
		drawing: {
			kind: 'bars',
			bars: [
				{ label: words.target.counted, low: counted, high: counted, text: String(counted) },
				{ label: words.target.territories, low: territories, high: territories, text: String(territories) },
				...aims.map((aim) => ({
					label: `${words.target.aim}, ${f.edtf(aim.date)} (${aim.sourceId})`,
					low: aim.count,
					high: aim.count,
					text: String(aim.count)
				}))
			],
			mark: { value: claimed, label: `${words.claimed}: ${claimed}` }
		},
		table: {
			head: words.target.head,
			rows: [
				[words.target.counted, String(counted)],
				[words.target.territories, String(territories)],
				...aims.map((aim) => [`${words.target.aim}, ${f.edtf(aim.date)} (${aim.sourceId})`, String(aim.count)])
			]
		},
		sourceIds: [claim.sourceId, ...aims.map((aim) => aim.sourceId)],
		query: 'measure=status'
	};
};

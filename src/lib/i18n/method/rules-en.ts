import type { RuleFacts, RuleGroup } from './rules-de.js';

/** The rules of the atlas for readers, in English. */
export function rulesEn({ about, referenceDays, firstDay, lastDay, censusDay }: RuleFacts): readonly RuleGroup[] {
	return [
		{
			title: 'When a centre came into being',
			rules: [
				[
					'Approved',
					'Each approval in principle gives a span for the approval itself. A grant notice shows that the centre was approved by then.'
				],
				[
					'Working',
					'Each statement that work began gives a span for that. An opening ceremony shows that the centre worked by then.'
				],
				[
					'Established',
					'The first of the two: approved or working. This is how the ministry counted, and how the atlas counts unless told otherwise.'
				],
				[
					'Intersection',
					'What holds is what all statements allow at once, from 25 June 2012 on, the day of the funding guideline. Weak statements are shown, never counted.'
				],
				[
					'Contradiction',
					'If nothing is left the centre is contested. Then the hull of all stated days holds; the atlas does not decide.'
				],
				[
					'Not yet',
					'A rejection, or “no centre yet”, moves the earliest day to the day after. For working, the resolution of the council or county assembly is a lower bound too.'
				],
				[
					'Yes, no, unknown',
					'From the latest day on it is yes, before the earliest no, between them unknown. So sums are two numbers: certain and possible.'
				],
				[
					'About',
					`Some sources give their date only roughly. Then it says “about” here, and the files have a tilde after the date, as the standard for such dates (EDTF) provides. A rough month is widened by one month before and one after, a rough year by one year on either side. For example, ${about.map(({ date, interval }) => `“${date}” means: ${interval}`).join(', and ')}.`
				],
				[
					'Best date',
					'Where it can, the atlas names for a span the statement that fits it best, with its source. It chooses among approvals and starts of work whose date the source itself gives and which fit the span. What the acting body itself says comes first. After that the more precise statement goes first, then the earlier one. If there is none, the field stays empty. The best date changes nothing about the span.'
				]
			]
		},
		{
			title: 'How sources count',
			rules: [
				[
					'Primary, secondary, weak',
					'Primary means: whoever acts says so, that is, the city, the county or the ministry. Secondary means: somebody else says so, such as a newspaper. For the span both count the same; only for the best date does primary go first. Weak means: the atlas does not rely on it. It shows the statement but never counts it.'
				],
				[
					'Stated or derived',
					'A stated date is one that the source gives. A derived date follows from the source; the note says how. If the ministry says, for instance, that all independent cities have a centre or are about to, each of these was approved by that day. Derived dates count for the span too, but never become the best date.'
				]
			]
		},
		{
			title: 'What a centre was paid at most',
			rules: [
				[
					'The amount for a year',
					'The state’s funding guideline gives each centre a number of posts and a ceiling for each of them. There is also an amount for an assistant and, in later years, a ceiling for material costs, above all for interpreting. Which amounts hold in which year is shown in the overview of rates below.'
				],
				[
					'Counted from when',
					'Money is counted from the day the centre was established (or reached the stage chosen). A month is one twelfth of a year, a day its part of the month. Counted from the latest day of the span, the result is the smaller amount; counted from the earliest, the larger. When the rates change, the new ones count from that day on.'
				],
				[
					'A ceiling and a model',
					'The calculation assumes that all posts were always filled and every amount was spent in full. It may have been less; so it says “up to”. Teachers are seconded by the state: they count as posts, not as money. Published amounts stand beside it and are never mixed with it.'
				],
				[
					'What stays open',
					'The model does not know which posts stayed vacant, or how much of the material costs was drawn. Amounts actually paid are published in single cases only. Some rates, and the days from which they held, are derived; the overview says which.'
				]
			]
		},
		{
			title: 'How many people were covered',
			rules: [
				[
					'Coverage',
					'Coverage is the part of the population whose city or county has a centre. Certain counts all those who surely had one on the day chosen. Possible also counts those for whom it is unknown. How many people turned to a centre, the number does not say.'
				],
				[
					'Between reference dates',
					`Numbers of inhabitants are known for ${referenceDays} days, from ${firstDay} to ${lastDay}. Between them the atlas calculates as if the number changed by the same amount every day. Before and after them, the number of the nearest such day holds.`
				],
				[
					'Foreign nationals',
					`For the coverage of foreign nationals there is one count only, the census of ${censusDay}. It holds for all days. So the share shows where these people lived at that time.`
				],
				[
					'Aachen',
					'The city of Aachen belongs to the Städteregion (city region) of Aachen, and both have a centre of their own. So the Städteregion here means its other municipalities only; otherwise the city would be counted twice. The yearly share of foreign nationals is published for both together only. It stays empty for both, for nobody knows how it divides.'
				]
			]
		},
		{
			title: 'Sums for the state',
			rules: [
				[
					'Certain and possible',
					'The statewide number is made centre by centre. Certain is the number of those that surely existed on the day chosen. Possible is this number and all those for which it is unknown. Money, posts and people are added up in the same way: once all smaller values, once all larger ones.'
				],
				[
					'Published counts',
					'How many centres there were has been published again and again, by the ministry, the press and others. These numbers stand beside the sum and are no part of it. If one does not fit between certain and possible, that is shown.'
				]
			]
		}
	];
}

import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import { countAt } from '$lib/model/count.js';
import type { Day } from '$lib/model/day.js';
import { statusAt, type Status } from '$lib/model/status.js';
import { intervalSources } from '../interval-sources.js';
import { namedSources } from '../named-sources.js';
import type { WorkedExample } from './worked-example.js';

/** How many centres the state had on a day, certainly and possibly, beside the counts published for a span that holds it. */
export function sumExample(
	day: Day,
	{ centres, statements, reported, sources, own }: ClaimEvidence,
	{ worked: { sum: words } }: MethodWords,
	{ t, f }: Pick<Speech, 't' | 'f'>
): WorkedExample {
	const { low, high } = countAt(
		centres.map(({ stages }) => stages.established),
		day
	);
	const of = (status: Status) => centres.filter(({ stages }) => statusAt(stages.established, day) === status);
	const [open, absent] = [of('unknown'), of('no')];
	const published = reported.filter(
		(count) => !count.isPart && count.earliest !== null && count.earliest <= day && day <= count.latest
	);
	const numbers = [...new Set(published.map(({ count }) => count))].sort((a, b) => a - b);
	const largest = numbers.at(-1);
	const names = (some: typeof centres) => some.map(({ name }) => name).join(', ');
	return {
		id: `sum-${day}`,
		title: words.title(f.day(day), low, high),
		sentence: words.sentence(open.length, {
			counts: numbers.join(', '),
			statements: published.length,
			copies: published.filter(({ sourceId }) => own.has(sourceId)).length,
			isInside: numbers.every((count) => low <= count && count <= high)
		}),
		bars: [
			{ label: words.certain, low, high: low, text: f.integer(low) },
			{ label: words.possible, low, high, text: f.integer(high) },
			{ label: words.all, low: centres.length, high: centres.length, text: f.integer(centres.length) }
		],
		mark: largest === undefined ? null : { value: largest, label: words.mark(largest) },
		steps: [
			words.yes(low, f.day(day)),
			words.no(absent.length, names(absent)),
			words.unknown(open.length, names(open)),
			words.sum(low, open.length, high)
		],
		table: {
			head: words.head,
			rows: [
				...open.map(({ name, stages }) => [name, t.status.unknown, f.interval(stages.established)]),
				...absent.map(({ name, stages }) => [name, t.status.no, f.interval(stages.established)]),
				...published.map((count) => [
					words.published(count.count, count.publisher || count.source),
					t.reportedMeasure[count.measure] ?? count.measure,
					f.edtf(count.date)
				])
			]
		},
		sources: namedSources(
			[...intervalSources(centres, statements, 'established'), ...published.map(({ sourceId }) => sourceId)],
			sources
		),
		page: 'atlas',
		query: `date=${day}&measure=status`
	};
}

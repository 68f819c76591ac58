import type { Atlas } from '$lib/data/atlas.js';
import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Speech } from '$lib/i18n/context.js';
import type { MethodWords } from '$lib/i18n/method/de.js';
import { coverageAt, coveredShare } from '$lib/model/coverage.js';
import type { Day } from '$lib/model/day.js';
import { valueAt } from '$lib/model/series.js';
import { STATUSES, statusAt, type Status } from '$lib/model/status.js';
import type { District } from '$lib/model/territory.js';
import { peopleAreas } from '../coverage.js';
import { intervalSources } from '../interval-sources.js';
import { namedSources } from '../named-sources.js';
import type { WorkedExample } from './worked-example.js';

/** Which district and day are worked out, with the keys of the sources of the numbers of people. */
export interface CoverageQuestion {
	readonly district: District;
	readonly day: Day;
	readonly peopleSources: readonly string[];
}

/**
 * Which part of a district's inhabitants lived where a centre was, on a day between two reference dates.
 *
 * @throws Error if the day lies before the first or after the last reference date, or the district has no territory
 */
export function coverageExample(
	{ district, day, peopleSources }: CoverageQuestion,
	atlas: Pick<Atlas, 'centres' | 'districts' | 'populationDates'>,
	{ statements, sources }: Pick<ClaimEvidence, 'statements' | 'sources'>,
	{ worked: { coverage: words } }: MethodWords,
	{ t, f }: Pick<Speech, 't' | 'f'>
): WorkedExample {
	const dates = atlas.populationDates;
	const next = dates.findIndex((date) => date > day);
	const [before, after] = [dates[next - 1], dates[next]];
	const centres = atlas.centres.filter((centre) => centre.district === district);
	const areas = peopleAreas(atlas, centres, 'established');
	const rows = centres.map((centre) => {
		const [start, end] = [centre.population[next - 1] ?? NaN, centre.population[next] ?? NaN];
		const { value } = valueAt({ dates, values: centre.population }, day);
		return { name: centre.name, status: statusAt(centre.stages.established, day), start, end, people: value };
	});
	const [shown] = rows;
	if (!before || !after || !shown) {
		throw new Error(`No coverage to work out for ${district} on ${day}; choose a day between two reference dates`);
	}
	const covered = coverageAt(areas.population, day);
	const share = coveredShare(covered);
	const foreign = coveredShare(coverageAt(areas.foreign, day));
	const count = f.integer;
	const percent = (part: number) => f.percent(part * 100);
	const listed = (status: Status) =>
		rows
			.filter((row) => row.status === status)
			.map((row) => `${row.name} ${count(row.people)}`)
			.join(' + ');
	const place = words.place(atlas.districts[district]);
	return {
		id: `coverage-${district}`,
		title: words.title(place, f.day(day), f.share(share)),
		sentence: words.sentence(count(covered.low), count(covered.high), count(covered.all)),
		bars: [
			{ label: words.certain, low: covered.low, high: covered.low, text: percent(share.low) },
			{ label: words.possible, low: covered.low, high: covered.high, text: percent(share.high) }
		],
		mark: { value: covered.all, label: words.mark(count(covered.all)) },
		steps: [
			words.between(
				shown.name,
				f.day(before),
				count(shown.start),
				f.day(after),
				count(shown.end),
				f.day(day),
				count(shown.people)
			),
			words.yes(listed('yes'), count(covered.low)),
			words.unknown(listed('unknown'), count(covered.low), count(covered.high - covered.low), count(covered.high)),
			words.no(listed('no'), count(covered.all)),
			words.shares(
				count(covered.low),
				count(covered.high),
				count(covered.all),
				percent(share.low),
				percent(share.high)
			),
			words.foreign(f.share(foreign))
		],
		table: {
			head: words.head(f.day(before), f.day(after), f.day(day)),
			rows: [
				...STATUSES.flatMap((status) =>
					rows
						.filter((row) => row.status === status)
						.map((row) => [row.name, t.status[status], count(row.start), count(row.end), count(row.people)])
				),
				[words.certain, '', '', '', `${count(covered.low)} (${percent(share.low)})`],
				[words.possible, '', '', '', `${count(covered.high)} (${percent(share.high)})`],
				[words.all, '', '', '', count(covered.all)]
			]
		},
		sources: namedSources([...peopleSources, ...intervalSources(centres, statements, 'established')], sources),
		page: 'coverage',
		query: `date=${day}&district=${district}`
	};
}

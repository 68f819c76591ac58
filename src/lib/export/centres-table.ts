import { escape, type ColumnTable } from 'arquero';
import type { Atlas } from '$lib/data/atlas.js';
import { factSources, type FactSources } from '$lib/data/queries/fact-sources.js';
import { indicatorSources } from '$lib/data/queries/indicator-sources.js';
import { populationSources } from '$lib/data/queries/population-sources.js';
import { rowsOf, tableOf, type Table } from '$lib/data/table.js';
import type { Tables } from '$lib/data/tables.js';
import type { Speech } from '$lib/i18n/context.js';
import type { Day } from '$lib/model/day.js';
import type { FundingModel } from '$lib/model/funding.js';
import type { SeriesValue } from '$lib/model/series.js';
import type { Kind } from '$lib/model/territory.js';
import type { CentreState } from '$lib/view/centre-state.js';
import { shareDate } from '$lib/view/map-areas.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { sortStates } from '$lib/view/sort-states.js';
import type { View } from '$lib/view/view.js';
import type { CentreRow } from './centre-row.js';
import { CENTRE_COLUMNS } from './centres-codebook.js';

const CENTS_PER_EURO = 100;

/**
 * The rows of a view as a table: the centres its filters let through, in its order, joined with their sources.
 * Takes some milliseconds; ask `centres-store.ts`, which keeps the results.
 *
 * @param speech the language of the labels and notes
 */
export function centresTable(
	tables: Tables,
	atlas: Atlas,
	model: FundingModel,
	view: View,
	{ t, language }: Pick<Speech, 't' | 'language'>
): Table<CentreRow> {
	const states = statesAt(atlas, model, view);
	const position = new Map(
		sortStates(selectStates(states, view), view.stage, view.sort).map((state, index) => [state.centre.ags, index])
	);
	const populationIds = populationSources(tables, view.date).join(' ');
	const shareIds = indicatorSources(tables, 'foreign_nationals_share').join(' ');
	const rows: ColumnTable = tableOf(
		states.map((state) => ({
			...rowOf(atlas, view, state, t),
			funding_source_ids: fundingSources(tables, atlas, state.centre.kind, view.date),
			population_source_ids: populationIds,
			foreign_share_source_ids: state.foreignShare === null ? null : shareIds
		}))
	);
	return rows
		.join_left(tables.territories.select('ags', { [`note_${language}`]: 'note' }), 'ags')
		.join_left(factSources(tables, language), 'ags')
		.derive({
			source_ids: escape((row: FactSources) => row.ids.join(' ')),
			sources: escape((row: FactSources) => row.titles.join(' | '))
		})
		.filter(escape((row: CentreRow) => position.has(row.ags)))
		.orderby(escape((row: CentreRow) => position.get(row.ags)))
		.select(...CENTRE_COLUMNS.map((column) => column.name));
}

function rowOf(atlas: Atlas, view: View, state: CentreState, t: Speech['t']) {
	const { centre, status, population, foreignShare, fundingEur, posts } = state;
	const stage = centre.stages[view.stage];
	return {
		ags: centre.ags,
		name: centre.name,
		kind: centre.kind,
		kind_label: t.kind[centre.kind],
		district_ags: centre.district,
		district: atlas.districts[centre.district],
		stage: view.stage,
		earliest: stage.earliest,
		latest: stage.latest,
		contested: stage.contested,
		best_date: stage.best?.date ?? null,
		best_date_confidence: stage.best?.confidence ?? null,
		best_date_source_id: stage.best?.sourceId ?? null,
		predecessor: centre.predecessor,
		date: view.date,
		status,
		status_label: t.status[status],
		funding_year_low_eur: toCents(fundingEur.year.low),
		funding_year_high_eur: toCents(fundingEur.year.high),
		funding_total_low_eur: toCents(fundingEur.total.low),
		funding_total_high_eur: toCents(fundingEur.total.high),
		funding_per_inhabitant_low_eur: toCents(fundingEur.capita.low),
		funding_per_inhabitant_high_eur: toCents(fundingEur.capita.high),
		posts_low: posts.low,
		posts_high: posts.high,
		population: persons(population),
		population_basis: population.how,
		foreign_share_percent: foreignShare,
		foreign_share_date: foreignShare === null ? null : shareDate(atlas, view.date)
	};
}

function toCents(amountEur: number): number {
	return Math.round(amountEur * CENTS_PER_EURO) / CENTS_PER_EURO;
}

/** Only what lies between two reference dates is not a whole number of persons by itself. */
function persons({ value, how }: SeriesValue): number {
	return how === 'interpolated' ? Math.round(value) : value;
}

/** Sources of the rules that had applied to such a centre by the date. */
function fundingSources(tables: Tables, atlas: Atlas, kind: Kind, date: Day): string {
	const applied = new Set(
		atlas.rules.filter((rule) => rule.from <= date && rule.kinds.includes(kind)).map((rule) => rule.ruleId)
	);
	const ids = rowsOf(tables.funding_rules)
		.filter((row) => applied.has(row.rule_id))
		.flatMap((row) => row.source_ids.split(' '));
	return [...new Set(ids)].sort().join(' ');
}

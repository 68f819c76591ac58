import { group } from 'd3';
import type { Fact } from '$lib/model/fact.js';
import { STAGES, stageInterval, type StageInterval } from '$lib/model/stage.js';
import type { District } from '$lib/model/territory.js';
import type { Centre, CentreStage, Dot } from '../centre.js';
import { readFact } from '../read-fact.js';
import type { SourceRow } from '../rows.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';
import { foreignByTerritory } from './foreign-by-territory.js';
import { foreignShareByTerritory } from './foreign-share-by-territory.js';
import { populationByTerritory } from './population-by-territory.js';

/** Events that are something happening to the centre itself, worth a dot on its row of the timeline. */
const DOTTED = ['resolution', 'rejection', 'not_yet', 'approval', 'funding_notice', 'operation_start', 'opening'];

/** The 54 centres with their intervals, dots and statistics, in the order of `territories.csv`. */
export function centreRows(tables: Tables): Centre[] {
	const sources = new Map(rowsOf(tables.sources).map((row) => [row.source_id, row]));
	const facts = group(rowsOf(tables.facts), (row) => row.ags);
	const population = group(rowsOf(populationByTerritory(tables)), (row) => row.territory_ags);
	const foreign = new Map(rowsOf(foreignByTerritory(tables)).map((row) => [row.territory_ags, row.foreign]));
	const shares = new Map(rowsOf(foreignShareByTerritory(tables)).map((row) => [row.ags, row.shares]));
	return rowsOf(tables.territories).map((row) => {
		const read = (facts.get(row.ags) ?? []).map(readFact);
		const stages = STAGES.map((stage) => [stage, compactStage(stageInterval(read, stage), sources)]);
		return {
			ags: row.ags,
			name: row.name,
			short: shortName(row.name),
			kind: row.kind,
			district: row.district_ags as District,
			predecessor: read.some((fact) => fact.event === 'predecessor_start'),
			stages: Object.fromEntries(stages) as Centre['stages'],
			dots: read.filter((fact) => fact.basis === 'stated' && DOTTED.includes(fact.event)).flatMap(dotOf),
			population: (population.get(row.ags) ?? []).map((entry) => entry.population),
			foreign2011: foreign.get(row.ags) ?? NaN,
			foreignShare: shares.get(row.ags) ?? null
		};
	});
}

/** A fact open at one end sits on the end it states. */
function dotOf({ event, earliest, latest }: Fact): Dot[] {
	const [first, last] = [earliest ?? latest, latest ?? earliest];
	return first && last ? [{ event, earliest: first, latest: last }] : [];
}

function compactStage(stage: StageInterval, sources: ReadonlyMap<string, SourceRow>): CentreStage {
	const source = stage.best && sources.get(stage.best.sourceId);
	const best = stage.best &&
		source && {
			date: stage.best.date,
			confidence: stage.best.confidence,
			sourceId: stage.best.sourceId,
			source: source.publisher ?? source.title,
			url: source.url ?? ''
		};
	return { earliest: stage.earliest, latest: stage.latest, contested: stage.contested, best: best || null };
}

function shortName(name: string): string {
	return name.replace(/^Kreis /, '').replace(' an der Ruhr', '');
}

import { countCrossings } from './crossings.js';
import { deviation, type Deviation } from './deviation.js';
import type { Result } from './draft.js';
import type { Keys } from './dissolve.js';
import { keysOf, type ResultName } from './keys.js';
import { type Ring, ringsArea, ringsByKey } from './rings.js';
import { type AreaTopology, areasOf } from './topology.js';

/** What was measured in one result, as it would be written, against the original at full detail. */
export interface Inspection {
	result: ResultName;
	bytes: number;
	brotliBytes: number;
	/** Number of areas by object. */
	areas: Record<string, number>;
	/** Areas of the original that the result lost, as `object id`. */
	lost: string[];
	points: number;
	crossings: number;
	/** From the original borders to the new ones, and back. */
	away: Deviation;
	back: Deviation;
	areaM2: number;
}

/** Borders are sampled this many times a pixel. */
const SAMPLES_PER_PIXEL = 2;

/** Measures a result: reads its text as an application would, quantisation and transform included. */
export function inspect(
	result: ResultName,
	{ text, bytes, brotliBytes }: Result,
	original: AreaTopology<Keys>,
	pixelM: number
): Inspection {
	const topology = JSON.parse(text) as AreaTopology;
	const before = new Map<string, Ring[]>();
	const after = new Map<string, Ring[]>();
	for (const [object, keyOf] of keysOf(result)) {
		for (const [key, rings] of ringsByKey(original, object, keyOf)) before.set(`${object} ${key}`, rings);
		for (const [key, rings] of ringsByKey(topology, object, ({ id = '' }) => id)) after.set(`${object} ${key}`, rings);
	}
	const stepM = pixelM / SAMPLES_PER_PIXEL;
	const main = [...ringsByKey(topology, result, ({ id = '' }) => id).values()];
	return {
		result,
		bytes,
		brotliBytes,
		areas: Object.fromEntries(keysOf(result).map(([object]) => [object, areasOf(topology, object).length])),
		lost: [...before.keys()].filter((key) => ringsArea(after.get(key) ?? []) === 0),
		points: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
		crossings: countCrossings(text),
		away: deviation(before, after, stepM),
		back: deviation(after, before, stepM),
		areaM2: main.reduce((sum, rings) => sum + ringsArea(rings), 0)
	};
}

import { runMapshaper } from './run-mapshaper.js';
import type { AreaTopology } from './topology.js';

/**
 * The same areas with fewer points (Douglas-Peucker): no point of a border moves, and none that is left out lies
 * further than `intervalM` metres from the new border. Shared borders stay shared; crossings are repaired.
 */
export async function simplify<P extends object>(
	topology: AreaTopology<P>,
	intervalM: number
): Promise<AreaTopology<P>> {
	const commands = [
		'-i original.json',
		`-simplify dp planar keep-shapes interval=${intervalM}`,
		'-o simplified.json format=topojson no-quantization'
	];
	const output = await runMapshaper(commands, { 'original.json': JSON.stringify(topology) });
	return JSON.parse(output['simplified.json'] ?? '') as AreaTopology<P>;
}

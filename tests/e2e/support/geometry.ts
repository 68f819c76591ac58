import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface Properties {
	readonly label: [number, number];
}

const file = join(import.meta.dirname, '..', '..', '..', 'data', 'territories.topo.json');
const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
const { geometries } = topology.objects.territories as GeometryCollection<Properties>;
const borders = neighbors(geometries);
const ids = geometries.map((geometry) => String(geometry.id));

/** A territory as the committed topology has it, read here without the site's own code. */
export interface Territory {
	readonly ags: string;
	/** A point inside; x to the east, y to the south. */
	readonly at: readonly [x: number, y: number];
	/** The territories it borders on. */
	readonly neighbours: readonly string[];
}

export const territories: ReadonlyMap<string, Territory> = new Map(
	geometries.map((geometry, index) => {
		const ags = String(geometry.id);
		const neighbours = (borders[index] ?? []).map((neighbour) => ids[neighbour] ?? '');
		return [ags, { ags, at: (geometry.properties as Properties).label, neighbours }];
	})
);

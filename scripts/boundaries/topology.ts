import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What a municipality carries while the boundaries are built; `areaM2` is that of the source, before any change. */
export interface MunicipalityProperties {
	ags: string;
	territoryAgs: string;
	districtAgs: string;
	areaM2: number;
}

export type Area<P extends object = object> = (Polygon<P> | MultiPolygon<P>) & { id?: string };

/** A topology of areas only, as mapshaper writes it; coordinates are absolute unless `transform` says otherwise. */
export type AreaTopology<P extends object = object> = Omit<Topology, 'objects'> & {
	objects: Record<string, Omit<GeometryCollection<P>, 'geometries'> & { geometries: Area<P>[] }>;
};

/** The areas of one object of a topology; fails if there is no such object. */
export function areasOf<P extends object>(topology: AreaTopology<P>, object: string): Area<P>[] {
	const collection = topology.objects[object];
	if (!collection) throw new Error(`The topology has no object ${object}.`);
	return collection.geometries;
}

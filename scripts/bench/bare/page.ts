import { geoIdentity, geoPath, json, select } from 'd3';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { COLOURS, statusOn, type Intervals } from './status.js';

const [WIDTH, HEIGHT] = [860, 800];

/** `/54` or `/396`. */
const areas = location.pathname.slice(1);
const [topology, intervals] = await Promise.all([
	json<Topology>(`/${areas}.topo.json`),
	json<Intervals>(`/${areas}.intervals.json`)
]);
if (!topology || !intervals) throw new Error('the areas or their intervals are missing');

const object = topology.objects[areas === '54' ? 'territories' : 'municipalities'] as GeometryCollection;
const collection: FeatureCollection = feature(topology, object);
const path = geoPath(geoIdentity().reflectY(true).fitSize([WIDTH, HEIGHT], collection));
const shapes = select('svg')
	.attr('stroke', '#fff')
	.selectAll('path')
	.data(collection.features)
	.join('path')
	.attr('d', path);

const slider = select<HTMLInputElement, unknown>('input')
	.attr('min', intervals.first)
	.attr('max', intervals.last)
	.property('value', intervals.last)
	.on('input', draw);
draw();

function draw() {
	const day = Number(slider.property('value'));
	shapes.attr('fill', ({ id }) => COLOURS[statusOn(intervals?.areas[String(id)] ?? [Infinity, null], day)]);
}

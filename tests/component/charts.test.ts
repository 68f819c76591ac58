import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { built } from '$lib/charts/map/built-outlines.js';
import ClassLegend from '$lib/charts/map/ClassLegend.svelte';
import Legend from '$lib/charts/map/Legend.svelte';
import MapFigure from '$lib/charts/map/MapFigure.svelte';
import PostsChart from '$lib/charts/spending/PostsChart.svelte';
import SpendingChart from '$lib/charts/spending/SpendingChart.svelte';
import { timeAxis } from '$lib/charts/timeline/axis.js';
import BandChart from '$lib/charts/timeline/BandChart.svelte';
import RowsChart from '$lib/charts/timeline/RowsChart.svelte';
import { de } from '$lib/i18n/classes/de.js';
import { fundingModel } from '$lib/model/funding.js';
import { classLegend } from '$lib/view/class-legend.js';
import { classScale } from '$lib/view/class-scale.js';
import { legendColumns } from '$lib/view/legend.js';
import { mapAreas } from '$lib/view/map-areas.js';
import { mapScale } from '$lib/view/map-scale.js';
import { rollout } from '$lib/view/rollout.js';
import { orderRows } from '$lib/view/row-order.js';
import { statesAt } from '$lib/view/selection.js';
import { describeSpending, sumMarks } from '$lib/view/spending-marks.js';
import { spendingYears } from '$lib/view/spending.js';
import { describeDot, describeRow, milestoneMarks, reportedPoints } from '$lib/view/timeline-marks.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas } from '../real-data.js';
import { german } from '../unit/speech.js';

const view = { ...defaultView(atlas.stand), date: '2013-12-31' };
const model = fundingModel(atlas.rules);
const axis = timeAxis(2012, 2025, atlas.stand);
const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

describe('the map, drawn on the server', () => {
	const states = statesAt(atlas, model, view);
	const scale = mapScale(atlas, model, view);
	const areas = mapAreas(atlas, view, states, new Set(atlas.centres.map((centre) => centre.ags)), scale, german);
	const props = { areas, ...built.territory, scale, label: 'Karte', hovered: null };
	const markup = render(MapFigure, {
		props: { ...props, focus: '05913', office: { at: '05913', label: 'LaKI' } }
	}).body;

	it('has 54 options with status and name, of which one is selected and one is the tab stop', () => {
		expect(count(markup, /role="option"/g)).toBe(54);
		expect(count(markup, /data-status="yes"/g)).toBe(32);
		expect(count(markup, /data-status="unknown"/g)).toBe(17);
		expect(count(markup, /data-status="no"/g)).toBe(5);
		expect(count(markup, /aria-selected="true"/g)).toBe(1);
		expect(count(markup, /tabindex="0"/g)).toBe(1);
		expect(markup).toContain('aria-label="Dortmund: seit 7. März – 31. Juli 2013, gesichert"');
	});

	it('has no inline style, so that it stands alone and the policy stays strict', () => {
		expect(markup).not.toMatch(/ style="/);
	});

	it('shows the office only while there is one', () => {
		expect(markup).toContain('data-office');
		expect(render(MapFigure, { props: { ...props, focus: null, office: null } }).body).not.toContain('data-office');
	});

	it('has a legend that says its counts', () => {
		const columns = legendColumns(areas, scale, view, german);
		const legend = render(Legend, { props: { columns, scale, title: 'Gebiete', note: 'gepunktet' } }).body;
		expect(legend).toContain('aria-label="Gebiete: 2012 10, 2013 22,');
		expect(legend).toContain('ungewiss 17, noch nicht 5"');
	});
});

describe('the legend of chosen classes, drawn on the server', () => {
	const draw = (change: Partial<View>) => {
		const view: View = { ...defaultView(atlas.stand), measure: 'foreign', ...change };
		const scale = classScale(atlas, model, view, null);
		const all = new Set(atlas.centres.map((centre) => centre.ags));
		const areas = mapAreas(atlas, view, statesAt(atlas, model, view), all, scale, german);
		return render(ClassLegend, { props: { scale, told: classLegend(areas, scale, view, german, de) } }).body;
	};

	it('has bounds between columns, and the method', () => {
		const legend = draw({ method: 'own', breaks: [10, 12.5] });
		expect(legend).toContain('unter 10 ');
		for (const text of ['10', '12,5', '3 Klassen, eigene Grenzen']) expect(legend).toContain(`>${text}</text>`);
		expect(legend).not.toMatch(/NaN| style="/);
	});

	it('has a bar of all shades where there are no classes', () => {
		const legend = draw({ method: 'continuous' });
		expect(count(legend, /<stop /g)).toBe(13);
		expect(count(legend, /fill="color-mix\(in oklab/g)).toBeGreaterThanOrEqual(20);
		expect(legend).toContain('>stufenlos</text>');
		expect(legend).not.toMatch(/NaN| style="/);
	});
});

describe('the timeline, drawn on the server', () => {
	const points = reportedPoints(atlas, atlas.centres, 'established', german);
	const band = render(BandChart, {
		props: {
			...{ steps: rollout(atlas.centres, 'established'), total: 54, axis, date: view.date, points },
			description: 'the roll-out',
			...{ milestones: milestoneMarks(atlas, german), dateLabel: '31. Dezember 2013' }
		}
	}).body;

	it('has a point for every published count, marked when it lies outside the band', () => {
		expect(count(band, /data-reported="\d+"/g)).toBe(points.length);
		expect(count(band, /data-inside="false"/g)).toBe(points.filter((point) => !point.inside).length);
	});

	it('has a tick for every milestone on the axis, each with its date and text', () => {
		expect(band).toContain('<title>14. Februar 2012: ');
		expect(band).toContain('>31. Dezember 2013</text>');
	});

	it('has a row for every centre with its interval in words', () => {
		const rows = render(RowsChart, {
			props: {
				...{ centres: orderRows(atlas.centres, 'established', 'date'), stage: 'established', axis, date: view.date },
				...{ label: 'Zentren', focus: null, hovered: null },
				describe: (centre) => describeRow(centre, 'established', german),
				describeDot: (event, day) => describeDot(event, day, german)
			}
		}).body;
		expect(count(rows, /role="option"/g)).toBe(54);
		expect(rows).toContain('aria-label="Köln: eingerichtet spätestens 31. Oktober 2013; Quellen widersprechen sich"');
		expect(rows).not.toContain('NaN');
	});
});

describe('the spending, drawn on the server', () => {
	const years = spendingYears(atlas, model, atlas.centres, 'established', 'year');
	const common = { years, until: 2013, description: 'Förderung' };

	it('has a bar for every year and the reported 9.83 million as a mark of its own', () => {
		const markup = render(SpendingChart, {
			props: {
				...{
					...common,
					reported: sumMarks(atlas, german),
					axisLabel: german.f.shortMoney,
					unitLabel: german.f.moneyUnit
				},
				describe: (year) => describeSpending(year, german)
			}
		}).body;
		expect(count(markup, /data-year="\d+"/g)).toBe(14);
		expect(markup).toContain('data-reported-sum="9830000"');
		expect(markup).toContain('9,83\u00a0Mio.\u00a0€ gemeldet');
		expect(markup).not.toContain('NaN');
	});

	it('stays whole without any centre', () => {
		const none = spendingYears(atlas, model, [], 'established', 'capita');
		const props = {
			...common,
			years: none,
			names: german.t.spending.posts,
			format: german.f.decimal,
			describe: () => ''
		};
		expect(render(PostsChart, { props }).body).not.toContain('NaN');
	});
});

import { render } from 'svelte/server';
import { builtMap } from '$lib/charts/map/built-outlines.js';
import KeyLine from '$lib/charts/KeyLine.svelte';
import ClassLegend from '$lib/charts/map/ClassLegend.svelte';
import Legend from '$lib/charts/map/Legend.svelte';
import MapFigure from '$lib/charts/map/MapFigure.svelte';
import OfficeKey from '$lib/charts/map/OfficeKey.svelte';
import PostsChart from '$lib/charts/spending/PostsChart.svelte';
import SpendingChart from '$lib/charts/spending/SpendingChart.svelte';
import { tileWords } from '$lib/charts/map/tile-words.js';
import { timeAxis } from '$lib/charts/timeline/axis.js';
import BandChart from '$lib/charts/timeline/BandChart.svelte';
import RowsChart from '$lib/charts/timeline/RowsChart.svelte';
import TableDrawing from '$lib/charts/table/TableDrawing.svelte';
import type { Atlas } from '$lib/data/atlas.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import type { ClassMessages } from '$lib/i18n/classes/de.js';
import type { Speech } from '$lib/i18n/context.js';
import { createFormatter } from '$lib/i18n/format.js';
import { fundingModel, type FundingModel } from '$lib/model/funding.js';
import { classLegend } from '$lib/view/class-legend.js';
import { classScale, type ClassScale } from '$lib/view/class-scale.js';
import { isStatewide } from '$lib/view/describe.js';
import type { Figure } from '$lib/view/figure.js';
import { withFilters, withoutPeriod } from '$lib/view/filter-words.js';
import { legendColumns } from '$lib/view/legend.js';
import { mapAreas, shareDate, type MapArea } from '$lib/view/map-areas.js';
import { mapFinding, statusFinding } from '$lib/view/map-finding.js';
import { municipalityAreas } from '$lib/view/municipality-areas.js';
import { officeAt } from '$lib/view/office.js';
import { rollout } from '$lib/view/rollout.js';
import { orderRows } from '$lib/view/row-order.js';
import type { CentreState } from '$lib/view/centre-state.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { describePosts, describeSpending, sumMarks } from '$lib/view/spending-marks.js';
import { sortStates } from '$lib/view/sort-states.js';
import { spendingYears } from '$lib/view/spending.js';
import { columnName, NUMERIC_COLUMNS, tableCaption, tableNotes } from '$lib/view/table-words.js';
import { describeDot, describeRow, milestoneMarks, reportedPoints } from '$lib/view/timeline-marks.js';
import { legendTitle, mapNote, spendingTitle, timelineTitle } from '$lib/view/titles.js';
import { formOf, SORT_KEYS, type SortKey, type View } from '$lib/view/view.js';
import { composeSvg, INNER_WIDTH, type Part } from './compose-svg.js';

/** What a picture is made of. */
export interface PictureInput {
	readonly atlas: Atlas;
	readonly view: View;
	readonly municipalities: readonly MunicipalityPlace[];
	readonly speech: Speech;
	readonly classMessages: ClassMessages;
}

interface Drawing {
	readonly parts: readonly Part[];
	readonly height: number;
	readonly title: string;
	readonly note: string;
}

/** A figure of a view as a picture that stands alone: the same components as on the page, drawn on the server. */
export function figureSvg(figure: Figure, input: PictureInput): string {
	const { parts, height, title, note } = draw(figure, input);
	const { t, f } = input.speech;
	const credit = [
		t.figure.credit(f.day(input.atlas.stand)),
		'CC BY 4.0',
		...(figure === 'map' ? [t.footer.borders] : [])
	];
	return composeSvg(parts, height, {
		...{ title, credit: credit.join(' · '), language: input.speech.language },
		note: withFilters(note, figure === 'spending' ? withoutPeriod(input.view) : input.view, input.atlas, input.speech)
	});
}

function draw(figure: Figure, input: PictureInput): Drawing {
	switch (figure) {
		case 'map':
			return drawMap(input);
		case 'timeline':
			return drawTimeline(input);
		case 'spending':
			return drawSpending(input);
		case 'table':
			return drawTable(input);
		default:
			return figure satisfies never;
	}
}

function shown({ atlas, view }: PictureInput, model: FundingModel) {
	const states = statesAt(atlas, model, view);
	const selected = selectStates(states, view);
	return { states, selected, centres: selected.map((state) => state.centre) };
}

/** Height of a map of this width; the state is a little wider than high. */
const MAP_HEIGHT = 860;
const LEGEND_TOP = 10;

function drawMap(input: PictureInput): Drawing {
	const { atlas, view, speech } = input;
	const model = fundingModel(atlas.rules);
	const { states, selected } = shown(input, model);
	const scale = classScale(atlas, model, view, input.municipalities);
	const ids = new Set(selected.map((state) => state.centre.ags));
	const territories = mapAreas(atlas, view, states, ids, scale, speech);
	const areas =
		view.level === 'municipality'
			? municipalityAreas(input.municipalities, view.measure, scale, speech)(territories)
			: territories;
	const { outlines, borders } = builtMap(view.level, formOf(view), tileWords(atlas.centres));
	const width = Math.round((MAP_HEIGHT * outlines.width) / outlines.height);
	const title = mapFinding({ atlas, view, selected, municipalities: input.municipalities }, speech);
	const focus = { territory: view.focus, municipality: view.place, district: view.district }[view.level];
	const at = view.level === 'territory' ? officeAt(view.date) : null;
	const office = at === null ? null : { at, label: speech.t.map.office };
	const map = render(MapFigure, {
		props: {
			...{ areas, outlines, borders, scale, focus, hovered: null, office, label: title }
		}
	}).body;
	const legend = drawLegend(areas, scale, input);
	const legendSize = sizeOf(legend);
	const officeKey = office && render(OfficeKey, { props: { label: speech.t.map.officeShort } }).body;
	return {
		parts: [
			{ markup: map, x: (INNER_WIDTH - width) / 2, y: 0, width, height: MAP_HEIGHT },
			{ markup: legend, x: 0, y: LEGEND_TOP, ...legendSize },
			...(officeKey ? [{ markup: officeKey, x: 0, y: LEGEND_TOP + legendSize.height + 4, ...sizeOf(officeKey) }] : [])
		],
		height: MAP_HEIGHT,
		title,
		note: mapNote(atlas, view, speech)
	};
}

function drawLegend(
	areas: readonly MapArea[],
	scale: ClassScale,
	{ view, speech, classMessages }: PictureInput
): string {
	if (scale.making) {
		const told = classLegend(areas, scale, view, speech, classMessages);
		return render(ClassLegend, { props: { scale, told } }).body;
	}
	const columns = legendColumns(areas, scale, view, speech);
	const title = legendTitle(columns, scale, view, speech);
	const note = view.measure === 'start' ? speech.t.map.spans : speech.t.map.more;
	return render(Legend, { props: { columns, scale, title, note } }).body;
}

/** The size a drawing asks for, in pixels. */
function sizeOf(markup: string): { width: number; height: number } {
	const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(markup) ?? [];
	return { width: Number(width), height: Number(height) };
}

/** Room left of a plot for names of centres, or for amounts. */
const [NAMES, AMOUNTS] = [190, 60];
/** Heights of the charts as their components draw them, in pixels. */
const [BAND, ROW, FOOT, SPENDING, POSTS, KEY] = [274, 17, 20, 290, 160, 24];

function drawTimeline(input: PictureInput): Drawing {
	const { atlas, view, speech } = input;
	const { centres } = shown(input, fundingModel(atlas.rules));
	const steps = rollout(centres, view.stage);
	const axis = timeAxis(view.from, view.to, atlas.stand);
	const title = timelineTitle(steps, centres.length, speech);
	const common = { axis, date: view.date };
	const band = render(BandChart, {
		props: {
			...common,
			...{ steps, total: centres.length, milestones: milestoneMarks(atlas, speech) },
			points: isStatewide(view) ? reportedPoints(atlas, centres, view.stage, speech) : [],
			description: title,
			dateLabel: speech.f.day(view.date)
		}
	}).body;
	const rows = render(RowsChart, {
		props: {
			...common,
			...{ centres: orderRows(centres, view.stage, view.rows), stage: view.stage, focus: view.focus, hovered: null },
			label: title,
			describe: (centre: (typeof centres)[number]) => describeRow(centre, view.stage, speech),
			describeDot: (event: string, day: string) => describeDot(event, day, speech)
		}
	}).body;
	const height = centres.length * ROW + FOOT;
	const width = INNER_WIDTH - NAMES;
	return {
		parts: [
			{ markup: band, x: NAMES, y: 0, width, height: BAND },
			{ markup: rows, x: NAMES, y: BAND, width, height }
		],
		height: BAND + height,
		title,
		note: speech.t.timeline.subtitle
	};
}

function drawSpending(input: PictureInput): Drawing {
	const { atlas, view, speech } = input;
	const model = fundingModel(atlas.rules);
	// The period says when money is counted, not which centres get some.
	const { centres } = shown({ ...input, view: { ...view, since: null, until: null } }, model);
	const years = spendingYears(atlas, model, centres, view.stage, view.unit);
	const title = spendingTitle(years, view.unit, speech);
	const until = Number(view.date.slice(0, 4));
	const spending = render(SpendingChart, {
		props: {
			...{ years, until, description: title, axisLabel: speech.f.shortMoney, unitLabel: speech.f.moneyUnit },
			reported: isStatewide(withoutPeriod(view)) && view.unit === 'year' ? sumMarks(atlas, speech) : [],
			describe: (year: (typeof years)[number]) => describeSpending(year, speech)
		}
	}).body;
	const posts = render(PostsChart, {
		props: {
			...{ years, until, names: speech.t.spending.posts, format: speech.f.decimal },
			description: speech.t.spending.postsTitle,
			describe: (year: (typeof years)[number]) => describePosts(year, speech)
		}
	}).body;
	const { streams, uncertain, posts: names } = speech.t.spending;
	const key = (entries: { fill: string; label: string }[]) => render(KeyLine, { props: { entries } }).body;
	const moneyKey = key([
		{ fill: 'var(--sum-5)', label: streams.posts },
		{ fill: 'var(--sum-3)', label: streams.material },
		{ fill: 'url(#spending-range)', label: uncertain }
	]);
	const postsKey = key([
		{ fill: 'var(--need-5)', label: names.specialist },
		{ fill: 'var(--need-2)', label: names.assistant },
		{ fill: 'var(--need-4)', label: names.teacher },
		{ fill: 'url(#posts-range)', label: uncertain }
	]);
	const width = INNER_WIDTH - AMOUNTS;
	return {
		parts: [
			{ markup: moneyKey, x: 0, y: 0, width: INNER_WIDTH, height: KEY },
			{ markup: spending, x: AMOUNTS, y: KEY, width, height: SPENDING },
			{ markup: postsKey, x: 0, y: KEY + SPENDING + 16, width: INNER_WIDTH, height: KEY },
			{ markup: posts, x: AMOUNTS, y: 2 * KEY + SPENDING + 16, width, height: POSTS }
		],
		height: 2 * KEY + SPENDING + 16 + POSTS,
		title,
		note: speech.t.spending.subtitle
	};
}

/** Where the columns of a drawn table begin, or end if they hold amounts, and the letters of a line of their heads. */
const COLUMNS: Readonly<Record<SortKey, { x: number; letters: number }>> = {
	name: { x: 0, letters: 24 },
	kind: { x: 178, letters: 20 },
	district: { x: 344, letters: 10 },
	start: { x: 416, letters: 30 },
	best: { x: 612, letters: 26 },
	status: { x: 772, letters: 10 },
	funding: { x: 952, letters: 12 },
	population: { x: 1044, letters: 10 },
	foreign: { x: INNER_WIDTH, letters: 10 }
};
const [TABLE_ROW, TABLE_HEAD] = [22, 44];

function drawTable(input: PictureInput): Drawing {
	const { atlas, view, speech } = input;
	const { selected } = shown(input, fundingModel(atlas.rules));
	const states = sortStates(selected, view.stage, view.sort);
	const columns = SORT_KEYS.map((key) => ({
		...COLUMNS[key],
		name: columnName(key, view.stage, speech),
		anchor: NUMERIC_COLUMNS.includes(key) ? ('end' as const) : ('start' as const)
	}));
	const f = createFormatter(speech.language, 'short');
	const rows = states.map((state) => ({
		id: state.centre.ags,
		cells: SORT_KEYS.map((key) => cellOf(key, state, { ...input, speech: { ...speech, f } })),
		status: state.status,
		strong: state.centre.ags === view.focus
	}));
	const statusAt = SORT_KEYS.indexOf('status');
	const props = { columns, rows, statusAt, rowHeight: TABLE_ROW, headHeight: TABLE_HEAD };
	const height = TABLE_HEAD + rows.length * TABLE_ROW;
	const isEstimated = states.some((state) => state.population.how !== 'stated');
	const isContested = states.some((state) => state.centre.stages[view.stage].contested);
	const contested = isContested ? [`≠ ${speech.t.map.contested}.`] : [];
	const notes = tableNotes(isEstimated, shareDate(atlas, view.date), speech);
	return {
		parts: [{ markup: render(TableDrawing, { props }).body, x: 0, y: 0, width: INNER_WIDTH, height }],
		height,
		title: statusFinding({ view, selected: states }, speech),
		note: [`${tableCaption(rows.length, view.date, view, speech).replaceAll('\u00ad', '')}.`, notes, ...contested].join(
			' '
		)
	};
}

/** What a cell of the table says. */
function cellOf(key: SortKey, state: CentreState, { atlas, view, speech: { t, f } }: PictureInput): string {
	const { centre, status, fundingEur, population, foreignShare } = state;
	const reached = centre.stages[view.stage];
	switch (key) {
		case 'name':
			return centre.name;
		case 'kind':
			return t.kind[centre.kind];
		case 'district':
			return atlas.districts[centre.district];
		case 'start':
			return f.interval(reached) + (reached.contested ? ' ≠' : '');
		case 'best':
			return reached.best ? f.edtf(reached.best.date) : t.table.noBest;
		case 'status':
			return t.status[status];
		case 'funding':
			return f.moneyRange(fundingEur.total);
		case 'population':
			return f.integer(population.value);
		case 'foreign':
			return foreignShare === null ? '–' : f.percent(foreignShare);
		default:
			return key satisfies never;
	}
}

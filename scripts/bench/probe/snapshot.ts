import { COLOURS } from '../bare/status.js';
import { changeDate } from './change-date.js';

/** What a page says on a day, panel by panel; a bare page has a map only. */
export interface Snapshot {
	/** Status of each area on the map, by its key. */
	readonly statuses: Readonly<Record<string, string>>;
	/** Accessible name of each area. */
	readonly labels: Readonly<Record<string, string>>;
	/** Text of each row of the table, by the key of its centre. */
	readonly rows: Readonly<Record<string, string>>;
	/** Text of further parts by name, as `figures`; null if the page has none. */
	readonly parts: Readonly<Record<string, string>> | null;
}

/** Parts of the atlas that must follow the date; drawings are compared by their markup. */
const PARTS = {
	title: 'h1',
	figures: 'dl.figures',
	'date at the timeline': '#timeline [data-date-handle]',
	'line through the rows': '#timeline [data-date-line]',
	spending: '#spending .plot',
	'caption of the table': '#table caption'
};

/** Changes the date and reads the page in the very frame that was painted. */
export async function snapshotAt(day: number): Promise<Snapshot> {
	await changeDate(day);
	const areas = [...document.querySelectorAll<SVGPathElement>('path[data-ags], path:not([data-border])')].flatMap(
		(path) => {
			const id = keyOf(path);
			return id === null ? [] : [{ id, status: statusOf(path), label: path.getAttribute('aria-label') ?? '' }];
		}
	);
	const rows = [...document.querySelectorAll<HTMLElement>('#table tbody tr[data-ags]')];
	return {
		statuses: Object.fromEntries(areas.map(({ id, status }) => [id, status])),
		labels: Object.fromEntries(areas.map(({ id, label }) => [id, label])),
		rows: Object.fromEntries(rows.map((row) => [row.dataset.ags ?? '', row.textContent])),
		parts: rows.length === 0 ? null : parts()
	};
}

function parts(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(PARTS).map(([name, selector]) => {
			const part = document.querySelector(selector);
			if (!part) throw new Error(`the page has no ${name}: nothing matches ${selector}`);
			return [name, part.outerHTML];
		})
	);
}

/** D3 leaves an area's data at its element. */
function keyOf(path: SVGPathElement & { __data__?: { id?: string } }): string | null {
	return path.dataset.ags ?? path.__data__?.id ?? null;
}

function statusOf(path: SVGPathElement): string {
	const fill = path.getAttribute('fill');
	return path.dataset.status ?? Object.entries(COLOURS).find(([, colour]) => colour === fill)?.[0] ?? '';
}

import { isDay } from '$lib/model/day.js';
import { isBreaks, readBreaks } from './breaks.js';
import {
	CHOICES,
	defaultView,
	FIRST_YEAR,
	MOST_COMPARED,
	SORT_KEYS,
	type Sort,
	type SortKey,
	type View
} from './view.js';

/** What a URL is read against: the data's day, and which places exist. */
export interface Places {
	readonly stand: string;
	readonly territories: ReadonlySet<string>;
	/** Territory of each municipality by its AGS; the browser may not know them and then takes the URL's word. */
	readonly municipalities: ReadonlyMap<string, string> | null;
}

/** A parameter that could not be used. */
export interface Problem {
	readonly parameter: string;
	/** As given. */
	readonly value: string;
	readonly reason: 'unknown' | 'invalid' | 'repeated';
	/** What would have been right: values, or an example. */
	readonly expected: string;
}

/** A parameter that could not be used, in few words: `decodeView` says what would have been right. */
export interface Slip {
	readonly parameter: string;
	/** As given. */
	readonly value: string;
	/** `conflict`: good by itself, but not with the rest of the view. */
	readonly reason: Problem['reason'] | 'conflict';
}

export interface ReadView {
	readonly view: View;
	readonly slips: readonly Slip[];
}

/** First day a view may show: nothing happened before the Act was passed in this year. */
export const FIRST_DAY = `${FIRST_YEAR}-01-01`;

export type Key = keyof View;
type Reader = (text: string) => unknown;

/** Parameters in the order a URL lists them. */
export const KEYS: readonly Key[] = [
	...(['date', 'from', 'to', 'stage', 'measure', 'unit', 'level', 'form', 'district', 'kind'] as const),
	...(['predecessor', 'status', 'since', 'until', 'only', 'focus', 'place', 'compare', 'rows', 'sort'] as const),
	...(['method', 'classes', 'breaks'] as const)
];

/**
 * Reads a view from URL parameters. A parameter that is unknown, repeated or bad falls back to its default and is among
 * the slips; an empty one means its default. Never throws.
 *
 * @param extra parameters the page reads itself, such as those of an embed
 */
export function readView(params: URLSearchParams, places: Places, extra: readonly string[] = []): ReadView {
	const slips: Slip[] = [];
	const values: Partial<Record<Key, unknown>> = {};
	for (const key of new Set(params.keys())) {
		if (extra.includes(key)) continue;
		const given = params.getAll(key);
		const value = given[0] ?? '';
		const slip = (reason: Slip['reason'], what = given.join(', ')) =>
			slips.push({ parameter: key, value: what, reason });
		if (!isKey(key)) slip('unknown');
		else if (given.length > 1) slip('repeated');
		else if (key === 'compare' || key === 'only') {
			const { known, bad } = readTerritories(value, places, key === 'compare' ? MOST_COMPARED : Infinity);
			// Only what is compared keeps the order it was given in.
			values[key] = key === 'compare' ? known : known.sort();
			if (bad.length > 0) slip('invalid', bad.join(','));
		} else if (value !== '') {
			const read = readerFor(key, places)(value);
			if (read === undefined) slip('invalid');
			else values[key] = read;
		}
	}
	const view = { ...defaultView(places.stand), ...values } as View;
	return { view: settle(view, places, slips), slips };
}

/** Lets parameters agree: the axis holds the date, a place is in focus with its centre, own classes have thresholds. */
function settle(view: View, places: Places, slips: Slip[]): View {
	let settled = view;
	if (view.date === places.stand && `${view.to}-12-31` < view.date) settled = { ...settled, date: `${view.to}-12-31` };
	const year = Number(settled.date.slice(0, 4));
	if (view.from > year || view.to < year) {
		for (const key of ['from', 'to'] as const) {
			const value = view[key];
			if (key === 'from' ? value <= year : value >= year) continue;
			slips.push({ parameter: key, value: String(value), reason: 'conflict' });
			settled = { ...settled, [key]: defaultView(places.stand)[key] };
		}
	}
	if (view.since !== null && view.until !== null && view.since > view.until) {
		slips.push({ parameter: 'until', value: view.until, reason: 'conflict' });
		settled = { ...settled, until: null };
	}
	if (settled.method === 'own' && settled.breaks === null) {
		// Thresholds that could not be read are named already.
		if (!slips.some(({ parameter }) => parameter === 'breaks')) {
			slips.push({ parameter: 'method', value: 'own', reason: 'conflict' });
		}
		settled = { ...settled, method: 'round' };
	}
	const home = view.place && places.municipalities?.get(view.place);
	if (home && settled.focus !== home) settled = { ...settled, focus: home };
	return settled;
}

/** The shortest query that gives this view: defaults left out, no leading `?`, empty for the default view. */
export function encodeView(view: View, stand: string): string {
	const standard = defaultView(stand);
	const params = new URLSearchParams();
	for (const key of KEYS) {
		const [value, usual] = [write(view[key]), write(standard[key])];
		if (value !== null && value !== usual) params.set(key, value);
	}
	return readable(params.toString());
}

/** A query whose lists read as they are written: a comma needs no escape there (RFC 3986, 3.4). */
export function readable(query: string): string {
	return query.replaceAll('%2C', ',');
}

function write(value: View[Key]): string | null {
	if (value === null) return null;
	if (isList(value)) return value.length === 0 ? null : value.join();
	return typeof value === 'object' && 'key' in value ? (value.descending ? '-' : '') + value.key : String(value);
}

function isList(value: View[Key]): value is readonly string[] {
	return Array.isArray(value);
}

export function isKey(key: string): key is Key {
	return (KEYS as readonly string[]).includes(key);
}

function readerFor(key: Exclude<Key, 'compare' | 'only'>, places: Places): Reader {
	switch (key) {
		case 'date':
		case 'since':
		case 'until':
			return (text) => (isDay(text) && text >= FIRST_DAY && text <= places.stand ? text : undefined);
		case 'from':
		case 'to':
			return (text) => readYear(text, places.stand);
		case 'focus':
			return (text) => (places.territories.has(text) ? text : undefined);
		case 'place':
			return (text) =>
				(places.municipalities ? places.municipalities.has(text) : /^05\d{6}$/.test(text)) ? text : undefined;
		case 'sort':
			return readSort;
		case 'classes':
			return (text) => (/^[3-7]$/.test(text) ? Number(text) : undefined);
		case 'breaks':
			return (text) => {
				const breaks = readBreaks(text);
				return isBreaks(breaks) ? breaks : undefined;
			};
		case 'stage':
		case 'measure':
		case 'unit':
		case 'level':
		case 'form':
		case 'district':
		case 'kind':
		case 'predecessor':
		case 'status':
		case 'rows':
		case 'method':
			return (text) => ((CHOICES[key] as readonly string[]).includes(text) ? text : undefined);
		default:
			return key satisfies never;
	}
}

/** The territories of a list, in its order, and what of it cannot be used: unknown, repeated or too many. */
function readTerritories(text: string, { territories }: Places, most: number): { known: string[]; bad: string[] } {
	const known: string[] = [];
	const bad: string[] = [];
	for (const item of text.split(',')) {
		if (item === '') continue;
		const isGood = territories.has(item) && !known.includes(item) && known.length < most;
		(isGood ? known : bad).push(item);
	}
	return { known, bad };
}

function readYear(text: string, stand: string): number | undefined {
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	return year >= FIRST_YEAR && year <= Number(stand.slice(0, 4)) ? year : undefined;
}

function readSort(text: string): Sort | undefined {
	const descending = text.startsWith('-');
	const key = text.slice(descending ? 1 : 0) as SortKey;
	return SORT_KEYS.includes(key) ? { key, descending } : undefined;
}

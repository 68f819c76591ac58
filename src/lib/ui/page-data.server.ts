import { builtMap } from '$lib/charts/map/built-outlines.js';
import type { Atlas, Language } from '$lib/data/atlas.js';
import { atlases, tables } from '$lib/data/bundled.js';
import { evidenceOf } from '$lib/data/evidence-store.js';
import { municipalities } from '$lib/data/municipality-store.js';
import { placesOf } from '$lib/data/places.js';
import type { Evidence } from '$lib/data/queries/evidence.js';
import type { MunicipalityPlace } from '$lib/data/queries/places.js';
import { decodeView } from '$lib/view/decode-view.js';
import { findPlace, type Findable } from '$lib/view/find-place.js';
import type { View } from '$lib/view/view.js';
import { loadMessages } from '$lib/i18n/load-messages.js';
import { loadSearchMessages } from '$lib/i18n/search/load.js';
import { findable } from './findable.server.js';
import { wantedMap, type SentGeometry } from './map-geometry.js';
import { namedProblems, type NamedProblem } from './named-problems.server.js';

/** What every page that shows a view is sent for its address; the facts come beside it, see `loadAtlas`. */
export interface ViewData {
	readonly view: View;
	readonly problems: readonly NamedProblem[];
}

/** What the atlas page is sent beside it. */
export interface PageData extends ViewData {
	readonly evidence: readonly Evidence[] | null;
	/** The municipality searched for, by name. */
	readonly placeName: string | null;
	/** Text searched for without JavaScript, and what came of it. */
	readonly searched: { readonly text: string; readonly message: string } | null;
	/** The map without its paths, which the page itself holds; null for the finest level, which the browser builds. */
	readonly geometry: SentGeometry | null;
	/** All municipalities, where the finest level is shown. */
	readonly municipalities: readonly MunicipalityPlace[] | null;
}

const places = placesOf(tables, atlases.de.stand);

/** The parameter of the search field, which a plain form sends beside the view's. */
export const SEARCH = 'q';
const LONGEST_SEARCH = 80;

/**
 * Reads the view in a page's address. Never throws: what cannot be used is named among the problems.
 *
 * @param extra parameters the page reads itself
 */
export function viewData(url: URL, language: Language, extra: readonly string[] = []): ViewData {
	const { view, problems } = decodeView(url.searchParams, places, extra);
	return { view, problems: namedProblems(problems, language) };
}

/** Reads a page's address and gathers what it shows. Never throws: what cannot be used is named among the problems. */
export async function pageData(url: URL, language: Language, extra: readonly string[] = []): Promise<PageData> {
	const { view: asked, problems } = decodeView(url.searchParams, places, [SEARCH, ...extra]);
	const text = searchText(url);
	const { view, message } = await search(asked, text, language);
	return {
		view,
		problems: namedProblems(problems, language),
		evidence: view.focus ? evidenceOf(view.focus, language) : null,
		placeName: municipalities.find((place) => place.ags === view.place)?.name ?? null,
		searched: text ? { text, message } : null,
		geometry: view.level === 'municipality' ? null : withoutShapes(view, atlases[language]),
		municipalities: view.level === 'municipality' ? municipalities : null
	};
}

/** What a plain form's search field holds. */
export function searchText(url: URL): string {
	return (url.searchParams.get(SEARCH) ?? '').slice(0, LONGEST_SEARCH).trim();
}

/** Searches for a place by name: the view with its centre in focus if there is one, and what came of it in words. */
export async function search(view: View, text: string, language: Language): Promise<{ view: View; message: string }> {
	if (text === '') return { view, message: '' };
	const [{ controls }, words] = await Promise.all([loadMessages(language), loadSearchMessages(language)]);
	const found = findPlace(findable, text);
	const nameOf = (territory: string) => atlases.de.centres.find((centre) => centre.ags === territory)?.name ?? '';
	const inWords = (place: Findable) =>
		place.place ? controls.servedBy(place.name, nameOf(place.territory)) : place.name;
	switch (found.kind) {
		case 'one':
			return {
				view: { ...view, focus: found.place.territory, place: found.place.place },
				message: inWords(found.place)
			};
		case 'several':
			return { view, message: `${words.ambiguous(text)} ${found.places.map(inWords).join(', ')}` };
		case 'none':
			return { view, message: words.notFound(text) };
		default:
			return found satisfies never;
	}
}

/** The map of a view without its paths, for a page that holds them as `firstGeometry` finds them. */
export function withoutShapes(view: Pick<View, 'level' | 'form'>, atlas: Atlas): SentGeometry {
	const { level, form, words } = wantedMap(view, atlas);
	const { shapes: _, ...sent } = builtMap(level, form, words).outlines;
	return sent;
}

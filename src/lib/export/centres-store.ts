import { atlases, pack, tables } from '$lib/data/bundled.js';
import { placesOf } from '$lib/data/places.js';
import { rowsOf } from '$lib/data/table.js';
import { createSpeech } from '$lib/i18n/context.js';
import { de } from '$lib/i18n/de.js';
import { en } from '$lib/i18n/en.js';
import { fundingModel } from '$lib/model/funding.js';
import { API_HEADERS } from './api-headers.js';
import { canonicalQuery, type ApiRequest } from './api-request.js';
import { CENTRE_COLUMNS } from './centres-codebook.js';
import { centresDocument } from './centres-document.js';
import { centresTable } from './centres-table.js';
import { csvText } from './csv.js';
import { etagOf } from './etag.js';
import { contentDisposition, fileName } from './file-name.js';
import { jsonText } from './json.js';
import { keepRecent } from './keep-recent.js';
import { LICENCE } from './licence.js';

/** An answer of the API, ready to be sent. */
export interface Answer {
	/** UTF-8. */
	readonly body: Uint8Array<ArrayBuffer>;
	readonly headers: Readonly<Record<string, string>> & { readonly ETag: string };
}

interface Question {
	readonly request: ApiRequest;
	/** Scheme and host the answer names itself by. */
	readonly origin: string;
}

/** Answers kept at most; one takes up to 230 kB. */
const KEPT_ANSWERS = 200;

const CONTENT_TYPES = {
	csv: 'text/csv; charset=utf-8; header=present',
	json: 'application/json; charset=utf-8'
} as const;
const speeches = { de: createSpeech('de', de), en: createSpeech('en', en) };
const model = fundingModel(atlases.de.rules);

/** What a query is held against. */
export const places = placesOf(tables, pack.stand);

/** The rows of a view in the format asked for, with their headers. A request with the same rows as a recent one runs no query. */
export const centresAnswer = keepRecent(KEPT_ANSWERS, ({ request, origin }) => urlOf(request, origin), prepare);

function urlOf(request: ApiRequest, origin: string): string {
	const query = canonicalQuery(request, pack.stand);
	return `${origin}/api/v1/centres.${request.format}${query && `?${query}`}`;
}

function prepare({ request, origin }: Question): Answer {
	const { view, format, language } = request;
	const speech = speeches[language];
	const url = urlOf(request, origin);
	const rows = rowsOf(centresTable(tables, atlases[language], model, view, speech));
	const text =
		format === 'csv'
			? csvText(rows, CENTRE_COLUMNS, request)
			: jsonText(centresDocument(tables, view, pack.stand, rows, url, speech));
	const described = urlOf({ ...request, format: 'json', separator: 'comma', bom: false }, origin);
	return {
		body: new TextEncoder().encode(text),
		headers: {
			...API_HEADERS,
			'Content-Type': CONTENT_TYPES[format],
			'Content-Disposition': contentDisposition(
				format === 'csv' ? 'attachment' : 'inline',
				fileName(view, atlases[language], speech, format)
			),
			'Content-Language': language,
			'Cache-Control': 'public, max-age=3600',
			ETag: etagOf(text),
			Link: [
				`<${url}>; rel="canonical"`,
				`<${url}>; rel="cite-as"`,
				`<${LICENCE.url}>; rel="license"`,
				...(format === 'csv' ? [`<${described}>; rel="describedby"; type="application/json"`] : [])
			].join(', ')
		}
	};
}

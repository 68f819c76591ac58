import { PREFLIGHT_HEADERS } from '$lib/export/api-headers.js';
import { readApiRequest } from '$lib/export/api-request.js';
import { centresAnswer, places } from '$lib/export/centres-store.js';
import { matchesEtag } from '$lib/export/etag.js';
import { isFormat } from '$lib/export/format.js';
import { methodProblem, notFoundProblem, parameterProblem, tooLongProblem } from '$lib/export/problem.js';
import type { RequestHandler } from './$types.js';

/** Longest query, in characters; that of a view has at most 400. */
const LONGEST_QUERY = 2000;

/** The rows of a view: `/api/v1/centres.csv` or `.json` with the query of the page. */
export const GET: RequestHandler = ({ params, url, request: { headers } }) => {
	if (!isFormat(params.format)) return notFoundProblem(url);
	if (url.search.length > LONGEST_QUERY) return tooLongProblem(url, LONGEST_QUERY);
	const { request, problems } = readApiRequest(url.searchParams, params.format, places);
	if (problems.length > 0) return parameterProblem(url, problems);
	const answer = centresAnswer({ request, origin: url.origin });
	const isKnown = matchesEtag(headers.get('if-none-match'), answer.headers.ETag);
	return new Response(isKnown ? null : answer.body, { status: isKnown ? 304 : 200, headers: answer.headers });
};

export const OPTIONS: RequestHandler = ({ params, url }) =>
	isFormat(params.format) ? new Response(null, { status: 204, headers: PREFLIGHT_HEADERS }) : notFoundProblem(url);

export const fallback: RequestHandler = ({ params, url, request }) =>
	isFormat(params.format) ? methodProblem(url, request.method) : notFoundProblem(url);

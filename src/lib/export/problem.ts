import type { Problem } from '$lib/view/codec.js';
import { API_HEADERS, METHODS } from './api-headers.js';
import { languageAsked } from './api-request.js';
import { jsonText } from './json.js';
import { problemWords, type ProblemWords } from './problem-words.js';

/** An error as RFC 9457 describes it (application/problem+json), in the language the query asks for. */
export interface ProblemDocument {
	/** The status says what kind it is; `errors` and `detail` say the rest. */
	readonly type: 'about:blank';
	readonly title: string;
	readonly status: 400 | 404 | 405 | 414;
	readonly detail: string;
	/** The address that was asked, without the host. */
	readonly instance: string;
	/** With status 400: every parameter that cannot be used. */
	readonly errors?: readonly (Problem & { readonly detail: string })[];
}

/** 400: parameters that cannot be used, all of them. */
export function parameterProblem(url: URL, problems: readonly Problem[]): Response {
	const words = wordsFor(url);
	const errors = problems.map((problem) => ({ ...problem, detail: words.parameter(problem) }));
	const detail = words.parameters([...new Set(problems.map((problem) => problem.parameter))]);
	return respond(url, { type: 'about:blank', status: 400, detail, instance: url.pathname + url.search, errors });
}

/** 404: nothing is at this path. */
export function notFoundProblem(url: URL): Response {
	const detail = wordsFor(url).notFound(decodePath(url.pathname));
	return respond(url, { type: 'about:blank', status: 404, detail, instance: url.pathname });
}

/** 405: the path is right, the method is not. */
export function methodProblem(url: URL, method: string): Response {
	const detail = wordsFor(url).method(method, METHODS);
	return respond(url, { type: 'about:blank', status: 405, detail, instance: url.pathname }, { Allow: METHODS });
}

/** 414: the query is longer than any view needs. @param limit in characters */
export function tooLongProblem(url: URL, limit: number): Response {
	const detail = wordsFor(url).tooLong(url.search.length, limit);
	return respond(url, { type: 'about:blank', status: 414, detail, instance: url.pathname });
}

function wordsFor(url: URL): ProblemWords {
	return problemWords[languageAsked(url.searchParams)];
}

function respond(url: URL, problem: Omit<ProblemDocument, 'title'>, headers: Record<string, string> = {}): Response {
	const { type, status, ...rest } = problem;
	const document: ProblemDocument = { type, title: wordsFor(url).title[status], status, ...rest };
	return new Response(jsonText(document), {
		status,
		headers: {
			...API_HEADERS,
			'Content-Type': 'application/problem+json',
			'Content-Language': languageAsked(url.searchParams),
			'Cache-Control': 'no-store',
			...headers
		}
	});
}

/** The path as a person would write it; as it came if it is no valid UTF-8. */
function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

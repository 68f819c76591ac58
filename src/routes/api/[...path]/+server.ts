import { notFoundProblem } from '$lib/export/problem.js';
import type { RequestHandler } from './$types.js';

/** Every path under `/api` that nothing else answers, whatever the method. */
export const fallback: RequestHandler = ({ url }) => notFoundProblem(url);

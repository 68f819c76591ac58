import type { ParamMatcher } from '@sveltejs/kit';
import { isFigure } from '$lib/view/figure.js';

/** As a type guard: what it lets pass has the type {@link Figure} in every route. */
export const match = isFigure satisfies ParamMatcher;

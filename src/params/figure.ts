import type { ParamMatcher } from '@sveltejs/kit';
import { isFigure } from '$lib/view/figure.js';

export const match: ParamMatcher = isFigure;

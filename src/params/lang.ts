import type { ParamMatcher } from '@sveltejs/kit';

/** The optional first part of a path: English; without it a page is German. */
export const match: ParamMatcher = (param) => param === 'en';

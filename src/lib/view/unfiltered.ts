import type { View } from './view.js';

/** The view with all centres again, but for those that a period leaves out: some pages brush one. */
export function unfiltered(view: View): View {
	return { ...view, district: null, kind: null, predecessor: null, status: null, only: [] };
}

import { defaultView, filtersOf, type View } from '$lib/view/view.js';

/**
 * The view with all that does not change its rows set to the default: what the map shows, the axis, the selection.
 * Two views with the same rows, in the same order, become equal. The unit counts only where rows are sorted by it.
 */
export function rowsView(view: View, stand: string): View {
	const { date, stage, sort } = view;
	const standard = defaultView(stand);
	const unit = sort.key === 'funding' ? view.unit : standard.unit;
	return { ...standard, ...filtersOf(view), date, stage, unit, sort };
}

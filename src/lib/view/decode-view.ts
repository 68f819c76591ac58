import { FIRST_DAY, isKey, KEYS, readView, type Places, type Problem } from './codec.js';
import { CHOICES, FIRST_YEAR, MOST_COMPARED, SORT_KEYS, type View } from './view.js';

export interface Decoded {
	readonly view: View;
	readonly problems: readonly Problem[];
}

/** Thresholds as an example. */
const BREAKS = '10,12.5,20';

/** What a list of territories to compare looks like. */
const COMPARE = `05111,05334002 (≤ ${MOST_COMPARED})`;

/**
 * Reads a view from URL parameters as `readView` does, and says of each that could not be used what would have been
 * right. Never throws.
 *
 * @param extra parameters the page reads itself, such as those of an embed
 */
export function decodeView(params: URLSearchParams, places: Places, extra: readonly string[] = []): Decoded {
	const { view, slips } = readView(params, places, extra);
	const problems = slips.map(({ parameter, value, reason }): Problem =>
		reason === 'conflict'
			? { parameter, value, reason: 'invalid', expected: leftBy(view, parameter, places) }
			: { parameter, value, reason, expected: expectedFor(parameter, places) }
	);
	return { view, problems };
}

/** What the rest of the view leaves a parameter whose value is good by itself. */
function leftBy(view: View, parameter: string, { stand }: Places): string {
	const year = view.date.slice(0, 4);
	switch (parameter) {
		case 'from':
			return `${FIRST_YEAR} … ${year}`;
		case 'to':
			return `${year} … ${stand.slice(0, 4)}`;
		case 'until':
			return `${view.since} … ${stand}`;
		default:
			return `method=own&breaks=${BREAKS}`;
	}
}

function expectedFor(key: string, places: Places): string {
	if (!isKey(key)) return KEYS.join(', ');
	switch (key) {
		case 'date':
		case 'since':
		case 'until':
			return `${FIRST_DAY} … ${places.stand}`;
		case 'from':
		case 'to':
			return `${FIRST_YEAR} … ${places.stand.slice(0, 4)}`;
		case 'focus':
			return '05913, 05334002';
		case 'place':
			return '05978024';
		case 'only':
			return '05911,05913';
		case 'compare':
			return COMPARE;
		case 'sort':
			return SORT_KEYS.flatMap((sort) => [sort, `-${sort}`]).join(', ');
		case 'classes':
			return '3 … 7';
		case 'breaks':
			return BREAKS;
		default:
			return CHOICES[key].join(', ');
	}
}

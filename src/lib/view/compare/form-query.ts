import { readable } from '../codec.js';

/**
 * The query a plain form means: it sends one `compare` for each territory, and the text of its search field. Null if
 * the query is none of a form's, and so may stay as it is.
 *
 * @param found AGS of the territory the search has found, null without a search or a single answer
 */
export function formQuery(params: URLSearchParams, search: string, found: string | null): string | null {
	const given = params.getAll('compare');
	if (given.length < 2 && found === null && ![...params.values()].includes('')) return null;
	const chosen = [...given, found ?? ''].flatMap((text) => text.split(',')).filter((item) => item !== '');
	const rest = [...params].filter(
		([name, value]) => name !== 'compare' && value !== '' && (name !== search || found === null)
	);
	const query = new URLSearchParams(rest);
	if (chosen.length > 0) query.set('compare', [...new Set(chosen)].join(','));
	return readable(query.toString());
}

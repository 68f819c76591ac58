import { encodeView, type Problem } from '../codec.js';
import type { View } from '../view.js';

/** What differences are counted against: the median of each centre's own `kind`, that of `all`, or a compared AGS. */
export type Against = string;

/** The parameter beside those of a view. */
export const AGAINST = 'against';

const DEFAULT: Against = 'kind';

/** Reads what to measure against. What is bad, repeated or not among the compared is named and falls back. Never throws. */
export function decodeAgainst(
	params: URLSearchParams,
	compare: readonly string[]
): { against: Against; problems: Problem[] } {
	const given = params.getAll(AGAINST);
	const [text = ''] = given;
	const allowed = ['kind', 'all', ...compare];
	if (given.length < 2 && (text === '' || allowed.includes(text))) return { against: text || DEFAULT, problems: [] };
	const reason = given.length > 1 ? 'repeated' : 'invalid';
	const problem: Problem = { parameter: AGAINST, value: given.join(', '), reason, expected: allowed.join(', ') };
	return { against: DEFAULT, problems: [problem] };
}

/** The query of the page with a view: a yardstick that is no longer compared is left out. */
export function compareQuery(view: View, stand: string, against: Against): string {
	const isKept = against === 'all' || view.compare.includes(against);
	return [encodeView(view, stand), isKept ? `${AGAINST}=${against}` : ''].filter((part) => part !== '').join('&');
}

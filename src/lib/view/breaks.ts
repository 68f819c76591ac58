/** How many thresholds there may be: they bound 3 to 7 classes. */
export const FEWEST_BREAKS = 2;
export const MOST_BREAKS = 6;

/** Why a text is no list of thresholds, and where. */
export type BreaksFault =
	{ readonly kind: 'number' | 'order'; readonly text: string } | { readonly kind: 'count'; readonly count: number };

/** A positive number with at most two decimals: "100.000" is none, so that thousands are never taken for decimals. */
const NUMBER = /^\d{1,9}(\.\d{1,2})?$/;

/**
 * Reads thresholds: commas between them and decimal points, as in an address ("10,12.5,20"); or, where there is a
 * semicolon, semicolons between them and decimal commas or points, as Germans write ("10; 12,5; 20").
 */
export function readBreaks(text: string): readonly number[] | BreaksFault {
	const parts = (text.includes(';') ? text.replaceAll(',', '.').split(';') : text.split(',')).map((part) =>
		part.trim()
	);
	const breaks: number[] = [];
	for (const part of parts) {
		const value = Number(part);
		if (!NUMBER.test(part) || value === 0) return { kind: 'number', text: part };
		if (value <= (breaks.at(-1) ?? 0)) return { kind: 'order', text: part };
		breaks.push(value);
	}
	if (breaks.length < FEWEST_BREAKS || breaks.length > MOST_BREAKS) return { kind: 'count', count: breaks.length };
	return breaks;
}

export function isBreaks(read: readonly number[] | BreaksFault): read is readonly number[] {
	return Array.isArray(read);
}

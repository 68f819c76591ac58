/** Decimal places of bounds found among the values, and of those a reader set or that are else the same. */
const [MOST, MOST_EXACT] = [2, 8];
/** Bounds nearer than this to a decimal number are that number. */
const NOISE = 1e-6;

/**
 * Writes bounds with as few decimal places as name them all. The ends of a scale are no bounds: one place is enough for
 * them, rounded outwards.
 */
export function boundWriter(bounds: readonly number[], isExact: boolean, locale: string) {
	const most = isExact ? MOST_EXACT : MOST;
	const loses = (digits: number) => bounds.some((bound) => Math.abs(bound - Number(bound.toFixed(digits))) > NOISE);
	const confuses = (digits: number) => new Set(bounds.map((bound) => bound.toFixed(digits))).size < bounds.length;
	let digits = 0;
	while ((digits < most && loses(digits)) || (digits < MOST_EXACT && confuses(digits))) digits++;
	const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
	const endFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	return {
		bound: (value: number) => format.format(value),
		down: (value: number) => endFormat.format(Math.floor(value * 10 + NOISE) / 10),
		up: (value: number) => endFormat.format(Math.ceil(value * 10 - NOISE) / 10)
	};
}

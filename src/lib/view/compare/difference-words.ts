import type { CompareMessages } from '$lib/i18n/compare/de.js';
import type { Formatter } from '$lib/i18n/format.js';
import { dayFromNumber, type Day } from '$lib/model/day.js';
import { subtractRanges, type Range } from '$lib/model/range.js';
import type { ComparedValue } from './compared-values.js';

const MINUS = '\u2212';

/** A value with its unit: "603.462", "19,7 %", "0,48 €". */
export function valueInWords(value: ComparedValue, range: Range, f: Formatter): string {
	switch (value) {
		case 'population':
			return f.count(range);
		case 'foreign':
			return f.percent(range.low) === f.percent(range.high)
				? f.percent(range.high)
				: `${f.percent(range.low)} – ${f.percent(range.high)}`;
		case 'posts':
			return f.posts(range);
		case 'postsPerHead': {
			const [low, high] = [perHead(range.low, f), perHead(range.high, f)];
			return low === high ? high : `${low}–${high}`;
		}
		case 'paid':
		case 'total':
		case 'capita':
			return f.moneyRange(range);
		default:
			return value satisfies never;
	}
}

/** By how much a value exceeds its yardstick, with both bounds where it is not known exactly. */
export function differenceInWords(
	value: ComparedValue,
	own: Range,
	yardstick: Range,
	words: Pick<CompareMessages, 'same' | 'points' | 'to'>,
	f: Formatter
): string {
	const { low, high } = subtractRanges(own, yardstick);
	if (low === 0 && high === 0) return words.same;
	const signed = (format: (size: number) => string) => (amount: number) => {
		const size = format(Math.abs(amount));
		// Too small for a digit, or nothing: neither more nor less.
		const isNothing = !/[1-9]/.test(size);
		return (isNothing ? '±' : amount < 0 ? MINUS : '+') + size;
	};
	const both = (say: (amount: number) => string, [from, to] = [low, high]) =>
		say(from) === say(to) ? say(from) : `${say(from)} ${words.to} ${say(to)}`;
	switch (value) {
		case 'population':
			return both(signed(f.integer)) + percentOf(own, yardstick, (range) => both(signed(f.percent), range));
		case 'foreign':
			return words.points(both(signed(f.decimal)));
		case 'posts':
			return both(signed(f.decimal));
		case 'postsPerHead':
			return both(signed((size) => perHead(size, f)));
		case 'paid':
		case 'total':
			return both(signed(f.money)) + percentOf(own, yardstick, (range) => both(signed(f.percent), range));
		case 'capita':
			return both(signed(f.money));
		default:
			return value satisfies never;
	}
}

/** Posts per 100,000 inhabitants, always to a tenth. */
function perHead(value: number, f: Formatter): string {
	return value.toLocaleString(f.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** The same in percent of the yardstick, in brackets; nothing where the yardstick may be zero. */
function percentOf(own: Range, yardstick: Range, say: (bounds: [number, number]) => string): string {
	if (yardstick.low <= 0) return '';
	const percent = (part: number, whole: number) => (part / whole - 1) * 100;
	return ` (${say([percent(own.low, yardstick.high), percent(own.high, yardstick.low)])})`;
}

/**
 * How many days later or earlier one interval lies than another, as far as both are known. Null if neither end of the
 * difference is.
 *
 * @param own, yardstick day numbers; an unknown end is infinite
 */
export function daysApart(own: Range, yardstick: Range, words: CompareMessages['days'], f: Formatter): string | null {
	const low = Math.ceil(own.low - yardstick.high);
	const high = Math.floor(own.high - yardstick.low);
	const [isOpenBelow, isOpenAbove] = [!Number.isFinite(low), !Number.isFinite(high)];
	if (isOpenBelow && isOpenAbove) return null;
	const count = (days: number) => words.count(f.integer(days), days === 1);
	const span = (from: number, to: number) => (from === to ? count(to) : `${f.integer(from)}–${count(to)}`);
	if (isOpenAbove) return low >= 0 ? words.atLeastLater(count(low)) : words.upToEarlierOrOpen(count(-low));
	if (isOpenBelow) return high <= 0 ? words.atLeastEarlier(count(-high)) : words.upToLaterOrOpen(count(high));
	if (low === 0 && high === 0) return words.sameDay;
	if (low >= 0) return words.later(span(low, high));
	if (high <= 0) return words.earlier(span(-high, -low));
	return words.either(count(-low), count(high));
}

/** Day numbers as an interval of days; a median may lie half a day off, and is then widened. */
export function intervalOfDays({ low, high }: Range): { earliest: Day; latest: Day | null } {
	return {
		earliest: dayFromNumber(Math.floor(low)),
		latest: Number.isFinite(high) ? dayFromNumber(Math.ceil(high)) : null
	};
}

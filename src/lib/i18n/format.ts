import type { Language } from '$lib/data/atlas.js';
import { dayNumber, yearOf, type Day } from '$lib/model/day.js';
import type { Range } from '$lib/model/range.js';
import { GUIDELINE_DAY } from '$lib/model/stage.js';

const MILLION = 1_000_000;
const THOUSAND = 1_000;
const MS_PER_DAY = 86_400_000;

/** Words that dates and amounts need beside what `Intl` knows. */
const WORDS = {
	de: {
		about: 'um',
		by: 'spätestens',
		from: 'frühestens',
		before: '',
		units: ['\u00a0€', '\u00a0Tsd.\u00a0€', '\u00a0Mio.\u00a0€']
	},
	en: { about: 'about', by: 'by', from: 'not before', before: '€', units: ['', 'k', 'm'] }
} as const;

/** Numbers, money and dates in one language, by `Intl`. */
export type Formatter = ReturnType<typeof createFormatter>;

/** @param month how months are written in dates: in full, or short where there is little room */
export function createFormatter(language: Language, month: 'long' | 'short' = 'long') {
	const locale = language === 'de' ? 'de-DE' : 'en-GB';
	const words = WORDS[language];
	const number = (digits: number) =>
		new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
	const upTo = (digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	const [whole, one, two, loose] = [number(0), number(1), number(2), upTo(1)];
	const long = date({ day: 'numeric', month, year: 'numeric' });
	const short = date({ day: 'numeric', month: 'short', year: 'numeric' });
	const dayMonth = date({ day: 'numeric', month });
	const monthYear = date({ month, year: 'numeric' });
	const shortMonthYear = date({ month: 'short', year: 'numeric' });
	const monthOnly = date({ month });
	const percentSign = language === 'de' ? '\u00a0%' : '%';
	const at = (day: Day) => dayNumber(day) * MS_PER_DAY;

	/** "9,83 Mio. €", "170 Tsd. €", "0,97 €"; the unit follows the largest of the amounts. */
	function scale(amount: number): { format: Intl.NumberFormat; factor: number; unit: string } {
		const [euros, thousands, millions] = words.units;
		if (amount >= 100 * MILLION) return { format: whole, factor: MILLION, unit: millions };
		if (amount >= 10 * MILLION) return { format: one, factor: MILLION, unit: millions };
		if (amount >= MILLION) return { format: two, factor: MILLION, unit: millions };
		if (amount >= THOUSAND) return { format: whole, factor: THOUSAND, unit: thousands };
		return { format: amount === 0 ? whole : two, factor: 1, unit: euros };
	}

	function span({ low, high }: Range, format: Intl.NumberFormat, factor = 1): string {
		const to = format.format(high / factor);
		const from = low === high ? to : format.format(low / factor);
		return from === to ? to : `${low === 0 ? '0' : from}–${to}`;
	}

	/** A month, a year or a day of an EDTF expression, in words. */
	function edtfPart(part: string): string {
		const about = part.endsWith('~');
		const plain = about ? part.slice(0, -1) : part;
		const text =
			plain.length === 4 ? plain : plain.length === 7 ? monthYear.format(at(`${plain}-01`)) : long.format(at(plain));
		return about ? `${words.about} ${text}` : text;
	}

	function intervalInWords({ earliest, latest }: { earliest: Day; latest: Day | null }): string {
		if (latest === null) return `${words.from} ${long.format(at(earliest))}`;
		if (earliest === latest) return long.format(at(latest));
		if (earliest === GUIDELINE_DAY) return `${words.by} ${long.format(at(latest))}`;
		const sameYear = yearOf(earliest) === yearOf(latest);
		const [startsMonth, endsMonth] = [earliest.endsWith('-01'), isMonthEnd(latest)];
		if (startsMonth && endsMonth) {
			if (earliest.slice(0, 7) === latest.slice(0, 7)) return monthYear.format(at(latest));
			if (sameYear && earliest.endsWith('01-01') && latest.endsWith('12-31')) return latest.slice(0, 4);
			return `${(sameYear ? monthOnly : monthYear).format(at(earliest))} – ${monthYear.format(at(latest))}`;
		}
		return `${(sameYear ? dayMonth : long).format(at(earliest))} – ${long.format(at(latest))}`;
	}

	const interval = keep(intervalInWords, ({ earliest, latest }) => `${earliest}/${latest}`);
	const day = keep(
		(day: Day) => long.format(at(day)),
		(day) => day
	);

	return {
		language,
		locale,
		integer: (value: number) => whole.format(value),
		/** Posts: "3,5", "189". */
		posts: (range: Range) => span(range, loose),
		count: (range: Range) => span(range, whole),
		/** A share from 0 to 1 as "60–91 %". */
		share: (range: Range) => span({ low: range.low * 100, high: range.high * 100 }, whole) + percentSign,
		percent: (value: number) => one.format(value) + percentSign,
		decimal: (value: number) => loose.format(value),
		money: (amountEur: number) => {
			const { format, factor, unit } = scale(amountEur);
			return `${words.before}${format.format(amountEur / factor)}${unit}`;
		},
		/** The whole sum to the euro: "170.000 €", as a source states it. */
		euros: (amountEur: number) =>
			language === 'de' ? `${upTo(2).format(amountEur)}\u00a0€` : `€${upTo(2).format(amountEur)}`,
		/** A bound of a scale without its unit, as "2,5" beside a largest bound in millions. */
		shortMoney: (amountEur: number, largestEur: number) => {
			const { factor } = scale(largestEur);
			return factor === 1 ? two.format(amountEur) : loose.format(amountEur / factor);
		},
		/** Amounts up to this one are divided by so much: 1, a thousand or a million. */
		moneyFactor: (largestEur: number) => scale(largestEur).factor,
		/** The unit an axis or legend up to this amount is labelled with. */
		moneyUnit: (largestEur: number) => `${words.before}${scale(largestEur).unit}`.trim(),
		/** Both bounds in the unit of the higher: "3,2–11,3 Mio. €". */
		moneyRange: (range: Range) => {
			const { format, factor, unit } = scale(range.high);
			return words.before + span(range, format, factor) + unit;
		},
		/** A money range in two parts, for setting the unit apart. */
		moneyParts: (range: Range): [string, string] => {
			const { format, factor, unit } = scale(range.high);
			return [words.before + span(range, format, factor), unit];
		},
		day,
		shortDay: (day: Day) => short.format(at(day)),
		shortMonth: (day: Day) => shortMonthYear.format(at(day)),
		edtf: (text: string): string => {
			const [start = '', end] = text.split('/');
			if (end === undefined) return edtfPart(start);
			if (start === '') return `${words.by} ${edtfPart(end)}`;
			if (end === '') return `${words.from} ${edtfPart(start)}`;
			return `${edtfPart(start)} – ${edtfPart(end)}`;
		},
		/** Years of an interval as they may be shown: "2013", "2012–2014"; never one year for several. */
		years: ({ earliest, latest }: { earliest: Day; latest: Day | null }): string => {
			const first = yearOf(earliest);
			if (latest === null) return `${first}–`;
			return first === yearOf(latest) ? String(first) : `${first}–${yearOf(latest)}`;
		},
		/** An interval in words: a day, a month, a year, "spätestens …" when it is open to the guideline, or both ends. */
		interval
	};
}

function isMonthEnd(day: Day): boolean {
	const next = new Date((dayNumber(day) + 1) * MS_PER_DAY);
	return next.getUTCDate() === 1;
}

/** Answers kept: more than a reader of one page asks for. */
const KEPT = 12_000;

/** The same function, remembering its answers: `Intl` is slow, and a page asks the same things on every frame. */
function keep<Argument>(format: (argument: Argument) => string, keyOf: (argument: Argument) => string) {
	const known = new Map<string, string>();
	return (argument: Argument): string => {
		const key = keyOf(argument);
		const kept = known.get(key);
		if (kept !== undefined) return kept;
		if (known.size >= KEPT) known.clear();
		const text = format(argument);
		known.set(key, text);
		return text;
	};
}

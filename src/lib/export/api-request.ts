import type { Language } from '$lib/data/atlas.js';
import { encodeView, KEYS, type Places, type Problem } from '$lib/view/codec.js';
import { decodeView } from '$lib/view/decode-view.js';
import type { View } from '$lib/view/view.js';
import { SEPARATORS, type Separator } from './csv.js';
import type { Format } from './format.js';
import { rowsView } from './rows-view.js';

/** Parameters of the API beside those of a view, with their values; the first is the default. */
const OPTIONS = { lang: ['de', 'en'], sep: SEPARATORS, bom: ['0', '1'] } as const;
type Option = keyof typeof OPTIONS;

const OPTIONS_OF: Record<Format, readonly Option[]> = { csv: ['lang', 'sep', 'bom'], json: ['lang'] };

/** What is asked of the API: which rows, and how to write them. */
export interface ApiRequest {
	readonly view: View;
	readonly format: Format;
	/** Language of labels, notes and descriptions; names of columns and codes are the same in both. */
	readonly language: Language;
	readonly separator: Separator;
	readonly bom: boolean;
}

/**
 * Reads a query strictly: every parameter that is unknown, repeated or bad is named among the problems, and then the
 * request is not to be answered. An empty parameter means its default. Never throws.
 */
export function readApiRequest(
	params: URLSearchParams,
	format: Format,
	places: Places
): { request: ApiRequest; problems: Problem[] } {
	const options = OPTIONS_OF[format];
	const { view, problems } = decodeView(params, places, options);
	const allowed = [...KEYS, ...options].join(', ');
	return {
		request: {
			view,
			format,
			language: languageAsked(params),
			separator: params.get('sep') === 'semicolon' ? 'semicolon' : 'comma',
			bom: params.get('bom') === '1'
		},
		problems: [
			...problems.map((problem) => (problem.reason === 'unknown' ? { ...problem, expected: allowed } : problem)),
			...options.flatMap((option) => optionProblem(params, option))
		]
	};
}

/** Language of an answer, also of one that says what is wrong with the query. */
export function languageAsked(params: URLSearchParams): Language {
	return params.get('lang') === 'en' ? 'en' : 'de';
}

function optionProblem(params: URLSearchParams, option: Option): Problem[] {
	const given = params.getAll(option);
	const values: readonly string[] = OPTIONS[option];
	const isGood = given.every((value) => value === '' || values.includes(value));
	if (given.length < 2 && isGood) return [];
	const reason = given.length > 1 ? 'repeated' : 'invalid';
	return [{ parameter: option, value: given.join(', '), reason, expected: values.join(', ') }];
}

/** The shortest query with the same answer, byte for byte: without defaults and without what does not change the rows. */
export function canonicalQuery({ view, language, separator, bom }: ApiRequest, stand: string): string {
	const params = new URLSearchParams(encodeView(rowsView(view, stand), stand));
	if (language === 'en') params.set('lang', language);
	if (separator === 'semicolon') params.set('sep', separator);
	if (bom) params.set('bom', '1');
	return params.toString();
}

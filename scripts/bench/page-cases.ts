/** A page besides the atlas at one CPU speed; it has no bare twin. */
export interface PageCase {
	readonly path: string;
	/** How many times slower than the machine itself. */
	readonly throttle: 1 | 4;
}

const COVERAGE = '/abdeckung';
const PATHS = [
	'/zentrum/05913',
	'/bedarf',
	COVERAGE,
	'/gruppen',
	'/vergleich?compare=05315,05111,05913,05113,05112',
	'/szenario',
	'/rueckblick',
	'/methode',
	'/abbildung/map'
];

export const PAGE_CASES: readonly PageCase[] = PATHS.flatMap((path) =>
	([1, 4] as const).map((throttle) => ({ path, throttle }))
);

/** Whether the page has the date's slider. */
export function hasDate({ path }: PageCase): boolean {
	return path === COVERAGE;
}

export function pageCaseName({ path, throttle }: PageCase): string {
	return `${path}, ${throttle}x`;
}

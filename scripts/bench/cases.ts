/** One page at one CPU speed. */
export interface BenchCase {
	/** The atlas, or the yardstick: a bare page that draws the same areas with D3. */
	readonly page: 'ours' | 'bare';
	readonly areas: 54 | 396;
	/** How many times slower than the machine itself. */
	readonly throttle: 1 | 4;
	readonly path: string;
}

const PATHS = {
	ours: { 54: '/', 396: '/?level=municipality' },
	bare: { 54: '/54', 396: '/396' }
} as const;

/** Every page at every speed; a page of ours stands before the bare one it is held against. */
export const BENCH_CASES: readonly BenchCase[] = ([54, 396] as const).flatMap((areas) =>
	([1, 4] as const).flatMap((throttle) =>
		(['ours', 'bare'] as const).map((page) => ({ page, areas, throttle, path: PATHS[page][areas] }))
	)
);

/** What the target for the map's first paint is about: each of these is loaded more often than it is measured whole. */
export const LOAD_CASES: readonly BenchCase[] = BENCH_CASES.filter(({ areas }) => areas === 54);

export function caseName({ page, areas, throttle }: BenchCase): string {
	return `${page}, ${areas} areas, ${throttle}x`;
}

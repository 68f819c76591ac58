/** One page at one CPU speed. */
export interface BenchCase {
	/** The atlas, or the yardstick: a bare page that draws the same areas with D3. */
	readonly page: 'ours' | 'bare';
	readonly areas: 54 | 396;
	/** How many times slower than the machine itself. */
	readonly throttle: 1 | 4;
	/** Whether a network lies between; without it a page that asks three times pays nothing for the way. */
	readonly away: boolean;
	readonly path: string;
}

/** A good line: what Chromium holds back of every answer, and how much passes. */
export const NETWORK = { latencyMs: 40, bytesPerSecond: 1_250_000 } as const;

const PATHS = {
	ours: { 54: '/', 396: '/?level=municipality' },
	bare: { 54: '/54', 396: '/396' }
} as const;

/** Every page at every speed; a page of ours stands before the bare one it is held against. */
export const BENCH_CASES: readonly BenchCase[] = ([54, 396] as const).flatMap((areas) =>
	([1, 4] as const).flatMap((throttle) =>
		(['ours', 'bare'] as const).map((page) => ({ page, areas, throttle, away: false, path: PATHS[page][areas] }))
	)
);

/** What the target for the map's first paint is about: each of these is loaded more often than it is measured whole. */
export const NEAR_LOADS: readonly BenchCase[] = BENCH_CASES.filter(({ areas }) => areas === 54);

/** The same over a network. */
export const AWAY_LOADS: readonly BenchCase[] = NEAR_LOADS.map((near) => ({ ...near, away: true }));

export function caseName({ page, areas, throttle, away }: BenchCase): string {
	return `${page}, ${areas} areas, ${throttle}x${away ? ', away' : ''}`;
}

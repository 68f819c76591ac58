import type { Browser, CDPSession, Page } from 'playwright';
import { Problem } from '../setup/problem.js';
import type { Intervals } from './bare/status.js';
import { caseName, type BenchCase } from './cases.js';
import { changeProblems } from './change-problems.js';
import { conditionProblems } from './condition-problems.js';
import { onFreshPage, VIEWPORT } from './fresh-page.js';
import type { Play, Run } from './run.js';

/** Shares of the slider that lie far enough apart for all to differ: mid 2012, when hardly any centre was, and late. */
const CHECKED = [0.04, 0.9] as const;
const PLAY_BUTTON = '#timeline button.play';
const PLAY_SPEED = '#timeline .speed select';
const PLAY_MS = 6000;
/** A play that shows fewer dates in that time has not run. */
const LEAST_DATES = 100;

/** What measuring needs. */
export interface Tools {
	readonly browser: Browser;
	/** Script that runs in the page before its own. */
	readonly probe: string;
	readonly intervals: Readonly<Record<54 | 396, Intervals>>;
	readonly urls: Readonly<Record<BenchCase['page'], string>>;
}

/** Measures one page beside its twin. @throws {Problem} when the numbers would mean nothing */
export function runCase({ browser, probe, urls, intervals }: Tools, benchCase: BenchCase): Promise<Run> {
	const { page: kind, path, areas, throttle } = benchCase;
	return onFreshPage({ browser, probe, areas, throttle }, urls[kind] + path, async (page, devtools) => {
		const load = await page.evaluate(() => benchProbe.loadOf());
		const calibration = await page.evaluate(() => benchProbe.calibrate());
		const changes = await page.evaluate(() => benchProbe.sweep());
		const heapBytes = await heapOf(devtools);
		refuse(benchCase, conditionProblems(await page.evaluate(() => benchProbe.conditions()), VIEWPORT));
		refuse(benchCase, await followProblems(page, intervals[areas]));
		const play = kind === 'ours' && throttle === 1 ? await playOf(page) : null;
		const skips = (await page.evaluate(() => benchProbe.layOut())) > 0;
		const changesLaidOut = skips ? await page.evaluate(() => benchProbe.sweep()) : null;
		return { case: benchCase, load, changes, changesLaidOut, heapBytes, play, calibration };
	});
}

function refuse(benchCase: BenchCase, problems: readonly string[]): void {
	if (problems.length === 0) return;
	throw new Problem(
		`${caseName(benchCase)}: the numbers would mean nothing.\n${problems.map((line) => `  ${line}`).join('\n')}`
	);
}

/** Bytes JavaScript holds once what is not needed has been let go. */
async function heapOf(devtools: CDPSession): Promise<number> {
	await devtools.send('HeapProfiler.collectGarbage');
	await devtools.send('Performance.enable');
	const { metrics } = await devtools.send('Performance.getMetrics');
	return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** Holds what the page says, and the pixels it shows, on two days against each other. */
async function followProblems(page: Page, intervals: Intervals): Promise<string[]> {
	const { first, last } = intervals;
	const [from, to] = CHECKED.map((share) => Math.round(first + share * (last - first))) as [number, number];
	const before = await page.evaluate((day) => benchProbe.snapshotAt(day), from);
	const pictureBefore = await page.screenshot();
	const after = await page.evaluate((day) => benchProbe.snapshotAt(day), to);
	const pictureAfter = await page.screenshot();
	const painted = !pictureBefore.equals(pictureAfter);
	return [
		...changeProblems(before, after, intervals, [from, to]),
		...(painted ? [] : ['the page looks the same on two days: nothing was painted'])
	];
}

async function playOf(page: Page): Promise<Play> {
	await page.locator(PLAY_SPEED).selectOption('fast');
	await page.evaluate(() => benchProbe.snapshotAt(0));
	const play = await page.evaluate(([button, ms]) => benchProbe.watchPlay(button, ms), [PLAY_BUTTON, PLAY_MS] as const);
	if (play.dates < LEAST_DATES) {
		throw new Problem(
			`Play showed ${play.dates} dates in ${PLAY_MS / 1000} seconds; expected at least ${LEAST_DATES}.`
		);
	}
	return play;
}

import { describe, expect, it } from 'vitest';
import { aligned } from '../../../scripts/bench/aligned.js';
import { BENCH_CASES } from '../../../scripts/bench/cases.js';
import { reportText } from '../../../scripts/bench/report-text.js';
import type { Run } from '../../../scripts/bench/run.js';
import { summarise, type Summary } from '../../../scripts/bench/summarise.js';
import { targetsOf } from '../../../scripts/bench/targets.js';

const MACHINE = { cpu: 'A processor', cores: 2, node: 'v20', chromium: '156', load: 0.25 };

/** Ours is there after 70 ms, bare pages after 100; dates change within 10 ms, at 4x within 40. */
function summaryOf(benchCase: (typeof BENCH_CASES)[number], change: Partial<Summary> = {}): Summary {
	const isOurs = benchCase.page === 'ours';
	const changed = { median: 10 * benchCase.throttle, p95: 15 * benchCase.throttle };
	return {
		case: benchCase,
		mapPainted: isOurs ? 70 : 100,
		firstContentfulPaint: 60,
		largestContentfulPaint: isOurs ? 90 : NaN,
		blocking: 0,
		change: changed,
		changeLaidOut: isOurs ? changed : null,
		heapBytes: 5_000_000,
		longestPlayTask: isOurs && benchCase.throttle === 1 ? 0 : null,
		calibration: 10 * benchCase.throttle,
		...change
	};
}

const keeps = (change: Partial<Summary> = {}) =>
	BENCH_CASES.map((benchCase) =>
		summaryOf(benchCase, benchCase.page === 'ours' && benchCase.areas === 54 && benchCase.throttle === 1 ? change : {})
	);

const missed = (summaries: readonly Summary[]) =>
	targetsOf(summaries)
		.filter((target) => !target.met)
		.map((target) => target.name);

describe('targetsOf', () => {
	it('are met by a page that keeps to them', () => {
		expect(targetsOf(keeps())).toHaveLength(11);
		expect(missed(keeps())).toEqual([]);
	});

	it.each([
		['a map at 81 of 100 ms', { mapPainted: 81 }, "map painted, of the bare page's time, 1x"],
		['a date change of 17 ms', { change: { median: 17, p95: 17 } }, 'date change of the whole page, 54 areas, 1x'],
		[
			'a date change of 17 ms where all is laid out',
			{ changeLaidOut: { median: 17, p95: 17 } },
			'date change of the whole page, 54 areas, also out of sight, 1x'
		],
		['a task of 51 ms during play', { longestPlayTask: 51 }, 'longest task over 50 ms during play, 1x'],
		['a play that was not measured', { longestPlayTask: null }, 'longest task over 50 ms during play, 1x'],
		['a map that was never painted', { mapPainted: NaN }, "map painted, of the bare page's time, 1x"]
	])('are missed by %s', (_what, change, name) => {
		expect(missed(keeps(change))).toEqual([name]);
	});

	it('hold for the municipalities as well', () => {
		const slow = BENCH_CASES.map((benchCase) =>
			summaryOf(
				benchCase,
				benchCase.page === 'ours' && benchCase.areas === 396 && benchCase.throttle === 4
					? { change: { median: 51, p95: 60 } }
					: {}
			)
		);
		expect(missed(slow)).toEqual(['date change of the whole page, 396 areas, 4x']);
	});

	it('are met on the limit itself', () => {
		expect(missed(keeps({ mapPainted: 80, change: { median: 16.7, p95: 40 }, longestPlayTask: 50 }))).toEqual([]);
	});

	it('are missed when nothing was measured', () => {
		expect(targetsOf([]).some((target) => target.met)).toBe(false);
	});
});

describe('summarise', () => {
	const [benchCase] = BENCH_CASES as [(typeof BENCH_CASES)[number]];
	const runOf = (mapPainted: number, changes: number[], play: Run['play'] = null): Run => ({
		case: benchCase,
		load: {
			mapPainted,
			firstContentfulPaint: 50,
			largestContentfulPaint: 60,
			loaded: 100,
			longTasks: [
				{ start: 0, duration: 40 + mapPainted },
				{ start: 100, duration: 60 }
			]
		},
		changes,
		changesLaidOut: changes.map((change) => change * 2),
		heapBytes: 1,
		play,
		calibration: 10
	});

	it('takes medians of runs, and of all changes together', () => {
		const summary = summarise(benchCase, [runOf(10, [1, 2]), runOf(30, [3, 4]), runOf(20, [100])]);
		expect(summary).toMatchObject({ mapPainted: 20, change: { median: 3 }, changeLaidOut: { median: 6 } });
		expect(summary.change.p95).toBeCloseTo(80.8);
	});

	it('takes loads measured apart along, and only for what is of the load', () => {
		const apart = [40, 50, 60].map((mapPainted) => ({ case: benchCase, load: runOf(mapPainted, []).load }));
		expect(summarise(benchCase, [runOf(10, [1])], apart)).toMatchObject({ mapPainted: 45, change: { median: 1 } });
		expect(summarise(benchCase, [], apart)).toMatchObject({ mapPainted: 50, change: { median: NaN } });
	});

	it('counts blocking from the first paint on', () => {
		expect(summarise(benchCase, [runOf(60, [1])]).blocking).toBe(10);
	});

	it('tells a play without long tasks from none', () => {
		const calm = { longTasks: [], dates: 200, longestFrame: 20 };
		expect(summarise(benchCase, [runOf(1, [1])]).longestPlayTask).toBeNull();
		expect(summarise(benchCase, [runOf(1, [1], calm)]).longestPlayTask).toBe(0);
		const rough = { ...calm, longTasks: [51, 70] };
		expect(summarise(benchCase, [runOf(1, [1], calm), runOf(1, [1], rough)]).longestPlayTask).toBe(70);
	});

	it('leaves the runs of other cases out', () => {
		const other = { ...runOf(1000, [1000]), case: { ...benchCase, throttle: 4 as const } };
		expect(summarise(benchCase, [runOf(10, [1]), other]).mapPainted).toBe(10);
	});
});

describe('aligned', () => {
	it('sets names to the left, numbers to the right, and leaves nothing at the end', () => {
		expect(
			aligned([
				['', 'ms'],
				['ours', '7'],
				['a longer one', '123'],
				['none', '']
			])
		).toEqual(['               ms', 'ours            7', 'a longer one  123', 'none']);
	});
});

describe('reportText', () => {
	const summaries = keeps({ mapPainted: 81 });
	const text = reportText(MACHINE, summaries, targetsOf(summaries), 1, 15);

	it('names the machine and the number of runs', () => {
		expect(text).toContain('A processor, 2 cores, load before 0.3; Node v20; Chromium 156');
		expect(text).toContain('Medians of 1 run;');
		expect(text).toContain('measured another 15 times by itself');
	});

	it('warns of a machine with more to do than cores', () => {
		expect(text).not.toContain('busy');
		expect(reportText({ ...MACHINE, load: 2.1 }, summaries, [], 1, 15)).toContain('The machine was busy');
	});

	it('has a row for each case and the ratio of ours to the bare page', () => {
		expect(text).toMatch(/^ours, 54 areas, 1x\s+81\s+60\s+90\s+0\s+10\.0\s+15\.0\s+10\.0\s+15\.0\s+5\.0\s+0$/m);
		expect(text).toMatch(/^bare, 54 areas, 1x\s+100\s+60\s+–\s+0\s+10\.0\s+15\.0\s+–\s+–\s+5\.0\s+–$/m);
		expect(text).toMatch(/^ {2}ours \/ bare\s+0\.81\s+1\.00\s+–\s+–\s+1\.00\s+1\.00\s+–\s+–\s+1\.00\s+–$/m);
		expect(text.match(/ours \/ bare/g)).toHaveLength(4);
	});

	it('says of each target whether it was met', () => {
		expect(text).toMatch(/^MISSED {2}map painted, of the bare page's time, 1x\s+0\.81 ×\s+at most 0\.80 ×$/m);
		expect(text).toMatch(/^met {5}map painted, of the bare page's time, 4x\s+0\.70 ×\s+at most 0\.80 ×$/m);
		expect(text.endsWith('10 targets met, 1 missed')).toBe(true);
	});
});

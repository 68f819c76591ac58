import { chromium } from 'playwright';
import { bareSite } from './bench/bare-site.js';
import { BENCH_HELP, benchOptions, type BenchOptions } from './bench/bench-options.js';
import { BENCH_CASES, caseName } from './bench/cases.js';
import { areaIntervals } from './bench/intervals.js';
import { interleave } from './bench/interleave.js';
import { machine, type Machine } from './bench/machine.js';
import { buildProbe } from './bench/build-probe.js';
import { PAGE_CASES, pageTable, pageTargets, runPage, type PageRun } from './bench/pages.js';
import { framedReport, reportText } from './bench/report-text.js';
import { runCase, type Tools } from './bench/run-case.js';
import { summarise } from './bench/summarise.js';
import { targetsOf } from './bench/targets.js';
import type { Run } from './bench/run.js';
import { writeResults } from './bench/write-results.js';
import { serve } from './serve/serve.js';
import { ensureBuilt } from './setup/build.js';
import { CHROMIUM_FLAGS, ensureChromium } from './setup/chromium.js';
import { program } from './setup/program.js';

const HERE = { host: '127.0.0.1', port: 0 };

/** Measures the pages besides the atlas and prints what came of it. @returns the exit code */
async function measurePages({ runs: rounds, fail }: BenchOptions, where: Machine, tools: Tools): Promise<number> {
	const order = interleave(PAGE_CASES, rounds);
	for (const { path } of PAGE_CASES) await (await fetch(tools.urls.ours + path)).text();
	const runs: PageRun[] = [];
	for (const [index, pageCase] of order.entries()) {
		console.log(`${index + 1} of ${order.length}: ${pageCase.path}, ${pageCase.throttle}x`);
		runs.push(await runPage(tools, pageCase));
	}
	const targets = pageTargets(runs);
	console.log(`\n${framedReport(where, rounds, pageTable(runs), targets)}`);
	console.log(`\nEvery run: ${writeResults({ machine: where, targets, runs })}`);
	return fail && targets.some((target) => !target.met) ? 1 : 0;
}

await program(async () => {
	const options = benchOptions(process.argv.slice(2));
	if (options.help) {
		console.log(BENCH_HELP);
		return 0;
	}
	await ensureBuilt();
	const executablePath = await ensureChromium();
	const intervals = areaIntervals();
	const probe = await buildProbe();
	const [ours, bare] = [await serve(HERE), await serve({ ...HERE, handler: await bareSite(intervals) })];
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
	const where = machine(browser.version());
	const tools = { browser, probe, intervals, urls: { ours: ours.url, bare: bare.url } };
	try {
		if (options.pages) return await measurePages(options, where, tools);
		const runs: Run[] = [];
		const order = interleave(BENCH_CASES, options.runs);
		// The first request compiles the server's code; nobody's first load is to pay for it.
		for (const url of [ours.url, `${ours.url}/?level=municipality`, `${bare.url}/54`]) await (await fetch(url)).text();
		for (const [index, benchCase] of order.entries()) {
			console.log(`${index + 1} of ${order.length}: ${caseName(benchCase)}`);
			runs.push(await runCase(tools, benchCase));
		}
		const summaries = BENCH_CASES.map((benchCase) => summarise(benchCase, runs));
		const targets = targetsOf(summaries);
		console.log(`\n${reportText(where, summaries, targets, options.runs)}`);
		console.log(`\nEvery run: ${writeResults({ machine: where, summaries, targets, runs })}`);
		return options.fail && targets.some((target) => !target.met) ? 1 : 0;
	} finally {
		await browser.close();
		await Promise.all([ours.close(), bare.close()]);
	}
});

import { chromium } from 'playwright';
import { bareSite } from './bench/bare-site.js';
import { BENCH_HELP, benchOptions } from './bench/bench-options.js';
import { BENCH_CASES, caseName, LOAD_CASES } from './bench/cases.js';
import { areaIntervals } from './bench/intervals.js';
import { interleave } from './bench/interleave.js';
import { machine, type Machine } from './bench/machine.js';
import { buildProbe } from './bench/build-probe.js';
import { PAGE_CASES, pageCaseName } from './bench/page-cases.js';
import { pageTable, pageTargets } from './bench/page-report.js';
import { framedReport, reportText } from './bench/report-text.js';
import { runCase, type Tools } from './bench/run-case.js';
import { runLoad } from './bench/run-load.js';
import { runPage } from './bench/run-page.js';
import { summarise } from './bench/summarise.js';
import { targetsOf } from './bench/targets.js';
import { writeResults } from './bench/write-results.js';
import { serve } from './serve/serve.js';
import { ensureBuilt } from './setup/build.js';
import { CHROMIUM_FLAGS, ensureChromium } from './setup/chromium.js';
import { program } from './setup/program.js';

const HERE = { host: '127.0.0.1', port: 0 };

/** Measures the pages besides the atlas and prints what came of it. @returns whether every target was met */
async function benchPages(rounds: number, where: Machine, tools: Tools): Promise<boolean> {
	for (const { path } of PAGE_CASES) await warm(tools.urls.ours + path);
	const runs = await measured(PAGE_CASES, rounds, pageCaseName, (pageCase) => runPage(tools, pageCase));
	const targets = pageTargets(runs);
	console.log(`\n${framedReport(where, rounds, pageTable(runs), targets)}`);
	console.log(`\nEvery run: ${writeResults({ machine: where, targets, runs })}`);
	return targets.every((target) => target.met);
}

/** Measures the atlas beside the bare page and prints what came of it. @returns whether every target was met */
async function benchAtlas(rounds: number, reloads: number, where: Machine, tools: Tools): Promise<boolean> {
	const { ours, bare } = tools.urls;
	for (const url of [ours, `${ours}/?level=municipality`, `${bare}/54`]) await warm(url);
	const runs = await measured(BENCH_CASES, rounds, caseName, (benchCase) => runCase(tools, benchCase));
	const loads = await measured(LOAD_CASES, reloads, caseName, (benchCase) => runLoad(tools, benchCase));
	const summaries = BENCH_CASES.map((benchCase) => summarise(benchCase, runs, loads));
	const targets = targetsOf(summaries);
	console.log(`\n${reportText(where, summaries, targets, rounds, reloads)}`);
	console.log(`\nEvery run: ${writeResults({ machine: where, summaries, targets, runs, loads })}`);
	return targets.every((target) => target.met);
}

/** The first request compiles the server's code; nobody's first load is to pay for it. */
async function warm(url: string): Promise<void> {
	await (await fetch(url)).text();
}

/** Measures all cases in turns and says which one is under way. */
async function measured<C, R>(
	cases: readonly C[],
	rounds: number,
	nameOf: (one: C) => string,
	run: (one: C) => Promise<R>
): Promise<R[]> {
	const order = interleave(cases, rounds);
	const runs: R[] = [];
	for (const [index, one] of order.entries()) {
		console.log(`${index + 1} of ${order.length}: ${nameOf(one)}`);
		runs.push(await run(one));
	}
	return runs;
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
		const { runs, loads } = options;
		const met = options.pages ? await benchPages(runs, where, tools) : await benchAtlas(runs, loads, where, tools);
		return met || !options.fail ? 0 : 1;
	} finally {
		await browser.close();
		await Promise.all([ours.close(), bare.close()]);
	}
});

import { parseArgs } from 'node:util';
import { checkData } from './data-check/check-data.js';
import { readFolder } from './data-check/read-folder.js';
import { reportText } from './data-check/report-text.js';

const HELP = `Checks the data files against datapackage.json and prints everything that is wrong, one line for each error:

  file:line: column "x": what, expected …

Usage: npm run data:check [-- FOLDER]

  FOLDER      the data folder (default: data)
  -h, --help  shows this text

Exit code: 0 without errors, 1 with errors, 2 when it was called in another way than this.`;

const EXIT_ERRORS = 1;
const EXIT_USAGE = 2;

async function main(): Promise<number> {
	const options = { help: { type: 'boolean', short: 'h' } } as const;
	let call;
	try {
		call = parseArgs({ options, allowPositionals: true });
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
		return EXIT_USAGE;
	}
	const { values, positionals } = call;
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (positionals.length > 1) {
		console.error(`One folder can be checked at a time, got ${positionals.join(', ')}.\n\n${HELP}`);
		return EXIT_USAGE;
	}
	const folder = positionals[0] ?? 'data';
	const report = checkData(await readFolder(folder));
	console.log(reportText(report, folder));
	return report.problems.length > 0 ? EXIT_ERRORS : 0;
}

process.exitCode = await main();

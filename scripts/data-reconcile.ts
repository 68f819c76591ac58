import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DataPackage } from '../src/lib/data/package.js';
import { readTables } from '../src/lib/data/tables.js';
import { STAGES, type Stage } from '../src/lib/model/stage.js';
import { reconcile } from './data-reconcile/reconcile.js';
import { tableText } from './data-reconcile/table-text.js';

const HELP = `Holds every published statewide count against the band of certain and possible centres.

Usage: npm run data:reconcile [-- --stage established|approved|working] [-- FOLDER]

  --stage STAGE  which stage of a centre the band counts (default: established, as the ministry counted)
  FOLDER         the data folder (default: data)
  -h, --help     shows this text

A count outside the band is a finding, not an error: the exit code is 0 all the same.`;

const EXIT_USAGE = 2;

function main(): number {
	let call;
	try {
		call = parseArgs({
			options: { help: { type: 'boolean', short: 'h' }, stage: { type: 'string', default: 'established' } },
			allowPositionals: true
		});
	} catch (error) {
		return usage(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = call;
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (!isStage(values.stage)) return usage(`There is no stage "${values.stage}"; expected ${STAGES.join(', ')}.`);
	if (positionals.length > 1) return usage(`One folder at a time, got ${positionals.join(', ')}.`);
	const folder = positionals[0] ?? 'data';
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	const pack = JSON.parse(read('datapackage.json')) as DataPackage;
	const tables = readTables(pack, (name) => read(`${name}.csv`));
	console.log(tableText(reconcile(pack, tables, values.stage), values.stage));
	return 0;
}

function usage(problem: string): number {
	console.error(`${problem}\n\n${HELP}`);
	return EXIT_USAGE;
}

function isStage(text: string): text is Stage {
	return (STAGES as readonly string[]).includes(text);
}

process.exitCode = main();

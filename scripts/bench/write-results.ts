import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../setup/root.js';

/** Writes the results to a file named after the time, in UTC. @returns its path from here */
export function writeResults(results: object): string {
	const folder = join(root, 'bench-results');
	const finished = new Date().toISOString();
	const file = join(folder, `bench-${finished.slice(0, 19).replaceAll(':', '-')}.json`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, `${JSON.stringify({ finished, ...results }, null, '\t')}\n`);
	return relative(process.cwd(), file);
}

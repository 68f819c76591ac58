// @ts-check
// npm test: every check there is, from a fresh clone. Nothing but Node itself may be imported before the packages are in.
import { nodeProblem } from './setup/node-version.js';

const HELP = `Installs what is missing, runs every check and test, and ends with one line "N passed, N failed".

Usage: npm test [-- --only NAMES]

  --only NAMES  only these steps, with commas between them: format, lint, types, data, vitest, build, playwright
  -h, --help    shows this text

Exit code: 0 when all passed, 1 when anything failed.`;

const problem = nodeProblem(process.versions.node);
if (problem) {
	console.error(`${problem}\n0 passed, 1 failed`);
	process.exit(1);
}

const { program } = await import('./setup/program.js');
await program(async () => {
	const { optionsOf } = await import('./setup/options.js');
	const { runTests } = await import('./test/run-tests.js');
	return runTests(optionsOf(['only'], HELP));
});

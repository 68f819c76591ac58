// @ts-check
// npm start: from a fresh clone to the running site. Nothing but Node itself may be imported before the packages are in.
import { nodeProblem } from './setup/node-version.js';

const HELP = `Installs what is missing, builds what has changed, and serves the atlas until Ctrl-C.

Usage: npm start

  HOST, PORT  where it listens (default: 127.0.0.1, 4173); ORIGIN as well behind a proxy
  -h, --help  shows this text: npm start -- --help`;

if (process.argv.slice(2).some((argument) => argument === '-h' || argument === '--help')) {
	console.log(HELP);
	process.exit(0);
}

const problem = nodeProblem(process.versions.node);
if (problem) {
	console.error(problem);
	process.exit(1);
}

const { program } = await import('./setup/program.js');
await program(async () => {
	const { addressOf } = await import('./setup/address.js');
	const { ensureInstalled } = await import('./setup/install.js');
	const { ensureBuilt } = await import('./setup/build.js');

	const address = addressOf(process.env);
	await ensureInstalled();
	await ensureBuilt();
	const { serveUntilStopped } = await import('./serve/until-stopped.js');
	await serveUntilStopped(address);
});

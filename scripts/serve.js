// @ts-check
import { serveUntilStopped } from './serve/until-stopped.js';
import { addressOf } from './setup/address.js';
import { isMain } from './setup/is-main.js';
import { optionsOf } from './setup/options.js';
import { program } from './setup/program.js';

export { serve } from './serve/serve.js';

const HELP = `Serves the build there is ("npm start" makes one first).

Usage: node scripts/serve.js [--host HOST] [--port PORT]

  --host HOST  where to listen (default: $HOST or 127.0.0.1)
  --port PORT  a port, 0 for a free one (default: $PORT or 4173)
  -h, --help   shows this text`;

if (isMain(import.meta.url)) {
	await program(async () => {
		const { host, port } = optionsOf(['host', 'port'], HELP);
		const { HOST, PORT } = process.env;
		await serveUntilStopped(addressOf({ HOST: host ?? HOST, PORT: port ?? PORT }));
	});
}

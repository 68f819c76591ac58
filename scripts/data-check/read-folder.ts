import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './check-data.js';

/** The files of a folder by name, folders inside it left out. A folder that does not exist has no files. */
export async function readFolder(folder: string): Promise<Files> {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
		if (isMissing(error)) return [];
		throw error;
	});
	const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash over the names and contents of files, the same on every machine and whatever the files' times say.
 *
 * @param {string} folder
 * @param {readonly string[]} names files and folders in it, with all they hold; one that does not exist counts as absent
 * @returns {string} hexadecimal SHA-256
 */
export function fingerprint(folder, names) {
	const hash = createHash('sha256');
	for (const name of names.flatMap((name) => filesOf(folder, name)).sort()) {
		hash.update(`${name}\0${sha256(readFileSync(join(folder, name)))}\n`);
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function filesOf(folder, name) {
	const stat = statSync(join(folder, name), { throwIfNoEntry: false });
	if (!stat) return [];
	if (!stat.isDirectory()) return [name];
	return readdirSync(join(folder, name)).flatMap((child) => filesOf(folder, `${name}/${child}`));
}

/** @param {Buffer} bytes */
function sha256(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}

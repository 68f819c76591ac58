// @ts-check
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { root } from '../setup/root.js';

/** Where imports of packages are said to lie, so that a rule about paths can be one about packages, too. */
export const PACKAGES = join(root, 'node_modules');

/**
 * Resolves imports by their text alone, for eslint-plugin-import-x: quick, and the same whether the file exists or not.
 * `node:fs` and `fs` lie in the folder `node:`.
 *
 * @type {{ interfaceVersion: 3, name: string, resolve: (source: string, file: string) => { found: true, path: string } }}
 */
export const pathResolver = {
	interfaceVersion: 3,
	name: 'path-resolver',
	resolve: (source, file) => ({ found: true, path: pathOf(source, file) })
};

/**
 * @param {string} source
 * @param {string} file
 */
function pathOf(source, file) {
	if (source.startsWith('.')) return resolve(dirname(file), source);
	if (/^\$lib(\/|$)/.test(source)) return join(root, 'src', 'lib', source.slice('$lib'.length));
	if (source.startsWith('/')) return join(root, source);
	if (isBuiltin(source)) return join(PACKAGES, 'node:', source.replace(/^node:/, ''));
	return join(PACKAGES, source);
}

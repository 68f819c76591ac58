// @ts-check
import { join } from 'node:path';
import importX from 'eslint-plugin-import-x';
import { root } from '../setup/root.js';
import { BARRED_PACKAGES, LAYERS } from './layers.js';
import { PACKAGES, pathResolver } from './path-resolver.js';

/** @import { ESLint, Linter } from 'eslint' */

/** Its own type is that of typescript-eslint's rules. */
const plugin = /** @type {ESLint.Plugin} */ (/** @type {unknown} */ (importX));

/** What comes after every layer; an import names a file by its compiled name. */
const AFTER_ALL = ['src/hooks.server.js', 'src/hooks.client.js', 'src/hooks.js', 'src/params'];

const zones = LAYERS.map((layer, index) => {
	const later = LAYERS.slice(index + 1);
	const packages = BARRED_PACKAGES[layer] ?? [];
	return {
		target: join(root, layer),
		from: [
			...[...later, ...AFTER_ALL].map((place) => join(root, place)),
			...packages.map((name) => join(PACKAGES, name))
		],
		message: `${layer} may import from ${['itself', ...LAYERS.slice(0, index)].join(', ')}${packages.length > 0 ? `, and not from ${packages.join(', ')}` : ''} (scripts/lint/layers.js).`
	};
});

const tools = {
	target: join(root, 'src'),
	from: [join(root, 'scripts'), join(root, 'tests')],
	message: 'The site does not import from scripts or tests.'
};

/**
 * Keeps imports in `src` pointing one way: static, dynamic and re-exported ones, relative or by `$lib`.
 *
 * @type {Linter.Config}
 */
export const importDirection = {
	name: 'import-direction',
	files: ['src/**/*.{js,ts,svelte}'],
	plugins: { 'import-x': plugin },
	settings: { 'import-x/resolver-next': [pathResolver] },
	rules: { 'import-x/no-restricted-paths': ['error', { zones: [...zones, tools] }] }
};

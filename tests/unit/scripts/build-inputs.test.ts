import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILD_INPUTS } from '../../../scripts/setup/build-inputs.js';
import { fingerprint } from '../../../scripts/setup/fingerprint.js';
import { root } from '../../../scripts/setup/root.js';
import config from '../../../svelte.config.js';

it('names a version by what it is built from, not by the time', () => {
	expect(fingerprint(root, BUILD_INPUTS)).toMatch(new RegExp(`^${config.kit?.version?.name}`));
});

it('knows of no input that is not there', () => {
	expect(BUILD_INPUTS.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

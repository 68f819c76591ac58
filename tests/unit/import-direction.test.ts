import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { LAYERS, UNLAYERED } from '../../scripts/lint/layers.js';
import { root } from '../../scripts/setup/root.js';

const RULE = 'import-x/no-restricted-paths';

// The project's own configuration; types are not needed, and files in memory have none.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** How often the rule speaks up about a file with this line of code. */
async function complaints(filePath: string, line: string): Promise<number> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n\t${line}\n</script>\n\n<p>text</p>\n` : line;
	const [result] = await eslint.lintText(text, { filePath });
	const fatal = result?.messages.find((message) => message.fatal);
	if (!result || fatal) throw new Error(`${filePath} was not linted: ${fatal?.message ?? 'it is ignored'}`);
	return result.messages.filter((message) => message.ruleId === RULE).length;
}

const FORBIDDEN: readonly (readonly [file: string, line: string])[] = [
	['src/lib/model/a.ts', "import { a } from '../data/atlas.js';"],
	['src/lib/model/a.ts', "import { a } from '$lib/view/view.js';"],
	['src/lib/model/a.ts', "import { tick } from 'svelte';"],
	['src/lib/model/a.ts', "import { json } from '@sveltejs/kit';"],
	['src/lib/model/a.ts', "import { table } from 'arquero';"],
	['src/lib/model/a.ts', "import { readFileSync } from 'node:fs';"],
	['src/lib/model/a.ts', "import { readFile } from 'fs/promises';"],
	['src/lib/model/a.ts', "export const later = () => import('arquero');"],
	['src/lib/data/a.ts', "import { a } from '$lib/i18n/format.js';"],
	['src/lib/data/queries/a.ts', "import { a } from '../../view/view.js';"],
	['src/lib/data/a.ts', "import { writable } from 'svelte/store';"],
	['src/lib/i18n/a.ts', "import type { View } from '$lib/view/view.js';"],
	['src/lib/view/a.ts', "import { a } from '$lib/charts/map/zoom.js';"],
	['src/lib/view/a.ts', "import { a } from '../ui/a.js';"],
	['src/lib/view/a.ts', "export { a } from '../ui/a.js';"],
	['src/lib/view/a.ts', "export * from '$lib/export/csv.js';"],
	['src/lib/charts/a.ts', "import { csv } from '$lib/export/csv.js';"],
	['src/lib/charts/map/A.svelte', "import Panel from '../../ui/Panel.svelte';"],
	['src/lib/charts/map/A.svelte', "const load = () => import('$lib/ui/Panel.svelte');"],
	['src/lib/charts/map/A.svelte', "import { goto } from '$app/navigation';"],
	['src/lib/export/a.ts', "import Panel from '$lib/ui/Panel.svelte';"],
	['src/lib/ui/A.svelte', "import Page from '../../routes/+page.svelte';"],
	['src/lib/ui/state.svelte.ts', "import { load } from '../../routes/+page.server.js';"],
	['src/lib/ui/a.ts', "import { handle } from '../../hooks.server.js';"],
	['src/routes/+page.server.ts', "import { run } from '../../scripts/setup/run.js';"],
	['src/hooks.server.ts', "import { tables } from '../tests/real-data.js';"]
];

const ALLOWED: readonly (readonly [file: string, line: string])[] = [
	['src/lib/model/a.ts', "import { day } from './day.js';"],
	['src/lib/model/a.ts', "import edtf from 'edtf';"],
	['src/lib/data/queries/a.ts', "import { day } from '$lib/model/day.js';"],
	['src/lib/data/a.ts', "import { table } from 'arquero';"],
	['src/lib/i18n/a.ts', "import { getContext } from 'svelte';"],
	['src/lib/i18n/a.ts', "import type { Language } from '$lib/data/atlas.js';"],
	['src/lib/view/a.ts', "import { de } from '../i18n/de.js';"],
	['src/lib/charts/map/A.svelte', "import { view } from '$lib/view/view.js';"],
	['src/lib/charts/a.ts', "import topology from '../../../data/territories.topo.json';"],
	['src/lib/export/a.ts', "import Chart from '$lib/charts/map/MapFigure.svelte';"],
	['src/lib/ui/A.svelte', "import { csv } from '$lib/export/csv.js';"],
	['src/lib/ui/A.svelte', "const load = () => import('../charts/map/MapFigure.svelte');"],
	['src/routes/+page.svelte', "import Panel from '$lib/ui/Panel.svelte';"],
	['src/routes/+page.server.ts', "import { readFile } from 'node:fs/promises';"]
];

describe('imports point one way', () => {
	it.each(FORBIDDEN)('%s may not: %s', async (file, line) => {
		expect(await complaints(file, line)).toBe(1);
	});

	it.each(ALLOWED)('%s may: %s', async (file, line) => {
		expect(await complaints(file, line)).toBe(0);
	});

	it('says what a layer may import', async () => {
		const [result] = await eslint.lintText("import { a } from '$lib/ui/a.js';", { filePath: 'src/lib/data/a.ts' });
		expect(result?.messages.find(({ ruleId }) => ruleId === RULE)?.message).toContain(
			'src/lib/data may import from itself, src/lib/model, and not from svelte'
		);
	});

	it('knows every folder of src/lib', () => {
		const known: readonly string[] = [...LAYERS, ...UNLAYERED];
		const folders = readdirSync(join(root, 'src', 'lib'), { withFileTypes: true }).filter((entry) =>
			entry.isDirectory()
		);
		expect(folders.map(({ name }) => `src/lib/${name}`).filter((name) => !known.includes(name))).toEqual([]);
	});
});

import { join } from 'node:path';
import { root } from '../setup/root.js';
import { bundle } from './bundle.js';

/** Builds what measures inside a page: a script to run before the page's own. */
export async function buildProbe(): Promise<string> {
	const entry = join(root, 'scripts/bench/probe/probe.ts');
	const files = await bundle({ build: { lib: { entry, formats: ['iife'], name: 'benchProbe' } } });
	const script = files.find((file) => file.path.endsWith('.js'));
	if (!script) throw new Error('Vite made no script of the probe');
	return String(script.content);
}

import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BUILD_INPUTS } from './scripts/setup/build-inputs.js';
import { fingerprint } from './scripts/setup/fingerprint.js';
import { root } from './scripts/setup/root.js';

/** The script of `app.html` sets the theme before the first paint; the policy allows it by its hash. */
const appScript = /<script>([\s\S]*?)<\/script>/.exec(
	readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
)?.[1];
if (appScript === undefined) throw new Error('src/app.html has no inline script; expected the one that sets the theme');
const appScriptHash = createHash('sha256').update(appScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	// Short: every element that has a style of its own has such a class. Of a hash, the last digits are spread evenly.
	compilerOptions: { runes: true, cssHash: ({ hash, css }) => `_${hash(css).slice(-5)}` },
	kit: {
		adapter: adapter({ precompress: true }),
		// Nothing but our own files; style-src-attr: SvelteKit's route announcer and d3-zoom set style attributes.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', /** @type {const} */ (`sha256-${appScriptHash}`)],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		typescript: {
			config: (ts) => ({
				...ts,
				include: [...ts.include, '../scripts/**/*.ts', '../scripts/**/*.js', '../*.config.ts', '../*.config.js']
			})
		},
		// The styles are small and every page needs them: inlined, they cost no journey before the first paint.
		inlineStyleThreshold: 40_000,
		// Not the clock, which SvelteKit would take: the same sources are to give the same files, name by name.
		version: { name: fingerprint(root, BUILD_INPUTS).slice(0, 12), pollInterval: 0 }
	}
};

export default config;
